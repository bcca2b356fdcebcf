import type { Move } from '#domain/procedure.ts';

/** Something said or done while a call lies in front. */
function onCall(id: string, letter: string, truth: Move['truth'] = () => ({})): Move {
  return {
    id,
    page: '/',
    letter,
    signedIn: false,
    keepsAnswers: false,
    leadsTo: () => undefined,
    event: () => ({ type: id.replace(/-.*/, '') }),
    truth,
  };
}

const never = () => undefined;

export const falseAdviserMoves: Move[] = [
  onCall('answer', 'call'),
  onCall('decline', 'call', never),
  onCall('hangUp', 'conversation'),
  onCall('hesitate', 'conversation', never),
  onCall('giveCode', 'conversation', never),
  onCall('hangUp-pressed', 'insistence'),
  onCall('giveCode-pressed', 'insistence', never),
  onCall('callAgency', 'call'),
];
