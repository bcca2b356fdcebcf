import type { Move } from '#domain/procedure.ts';
import type { ControlContext } from '#procedures/employment/control/control.context.ts';
import { gapIn } from '#procedures/employment/control/control.gap.ts';
import { slotMoves } from '#procedures/papers/slots-moves.ts';

const [attach, detach, postpone] = slotMoves;
const leadsTo = () => '/control';

export const controlMoves: Move[] = [
  {
    ...attach,
    event: (input) => {
      const { declared } = input.caseFile.context as ControlContext;
      const differs = gapIn(Object.values(input.uploads)[0] ?? [], declared);
      return { ...attach.event(input), ...(differs === undefined ? {} : { differs }) };
    },
  },
  detach,
  postpone,
  {
    id: 'askForPerson',
    page: '/control',
    signedIn: true,
    keepsAnswers: false,
    leadsTo,
    event: () => ({ type: 'askForPerson' }),
    // A right, not a step on the way: whoever wants it knows.
    truth: () => undefined,
  },
  {
    id: 'observe',
    page: '/control/observations',
    via: '/control',
    form: 'observations',
    signedIn: true,
    keepsAnswers: true,
    leadsTo,
    event: ({ answers: { cause, words = '' } }) => ({
      type: 'observe',
      ownMistake: cause === 'my-mistake',
      explains: cause === 'paid-later' || cause === 'paper-is-wrong' || (cause === 'other' && words.trim() !== ''),
    }),
    truth: ({ situation, caseFile }) =>
      situation.dispute?.wants === 'contest' && caseFile.value === 'gapFound' ? { cause: 'paid-later' } : undefined,
  },
];
