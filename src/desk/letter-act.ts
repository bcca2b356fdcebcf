/** Something that can be done under a letter of the desk, as the app has found it in the procedures in play. */
export interface LetterAct {
  /** The move. How it begins says what it is: `follow` the link, `forward` to 33700, `answer` and `hangUp` a call. */
  id: string;
  /** The words on its button. */
  label: string;
  coachId: string;
  onPress: () => void;
  look?: 'primary' | 'secondary';
}

/** The move of pressing the letter's own link. */
export const isFollowing = ({ id }: Pick<LetterAct, 'id'>): boolean => id.startsWith('follow');

/** The move of passing a text message on to the number that collects frauds. */
export const isForwarding = ({ id }: Pick<LetterAct, 'id'>): boolean => id.startsWith('forward');

/** The move of taking a call: as long as it is offered, the telephone rings. */
export const isAnswering = ({ id }: Pick<LetterAct, 'id'>): boolean => id.startsWith('answer');

/** A call lasts as long as one can take it or end it; what else can be done about it is done afterwards. */
export const isOfCall = (act: Pick<LetterAct, 'id'>): boolean => isAnswering(act) || act.id.startsWith('hangUp');
