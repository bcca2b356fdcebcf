/** What an afternoon needs besides its exercises, in minutes: people come in, talk after each exercise, rest, look back. */
export const WELCOME = 15;
export const TALK = 5;
export const PAUSE = 10;
export const LOOK_BACK = 15;
/** Nobody keeps their eyes on a screen much longer. */
const LONGEST_STRETCH = 75;
/** What one session bears. */
export const LONG_SESSION = 180;

export type TimetableRow = {
  kind: 'welcome' | 'step' | 'talk' | 'pause' | 'look-back';
  begins: number;
  minutes: number;
} & {
  /** Of a step and the talk after it: which one, from 0. */
  step?: number;
};

/** The whole session, pauses included: what somebody who leads it for the first time forgets to count. */
export function timetableOf(steps: readonly { minutes: number }[]): TimetableRow[] {
  const rows: TimetableRow[] = [];
  let begins = 0;
  const add = (kind: TimetableRow['kind'], minutes: number, step?: number) => {
    rows.push({ kind, begins, minutes, ...(step === undefined ? {} : { step }) });
    begins += minutes;
  };
  add('welcome', WELCOME);
  let stretch = WELCOME;
  for (const [index, { minutes }] of steps.entries()) {
    if (index > 0 && stretch + minutes + TALK > LONGEST_STRETCH) {
      add('pause', PAUSE);
      stretch = 0;
    }
    add('step', minutes, index);
    add('talk', TALK, index);
    stretch += minutes + TALK;
  }
  add('look-back', LOOK_BACK);
  return rows;
}

export const totalOf = (rows: readonly TimetableRow[]): number => rows.reduce((sum, { minutes }) => sum + minutes, 0);

/** How long a group needs for what one learner does alone in so many minutes: half as much again, in steps of five. */
export const groupMinutes = (alone: number): number => Math.ceil((alone * 1.5) / 5) * 5;
