import { setup } from 'xstate';
import type { CaseContext } from '#domain/case-file.ts';
import { until } from '#domain/delays.ts';
import type { Instant } from '#domain/time.ts';
import { falseAdviserFacts } from '#procedures/employment/false-adviser/false-adviser.facts.ts';

export interface FalseAdviserContext extends CaseContext {
  /** The genuine code that the stranger wants. */
  code: string;
}

export type FalseAdviserEvent = { at?: Instant } & {
  type: 'answer' | 'decline' | 'hesitate' | 'giveCode' | 'hangUp' | 'callAgency';
};

export const falseAdviserMachine = setup({
  types: { context: {} as FalseAdviserContext, events: {} as FalseAdviserEvent, input: {} as FalseAdviserContext },
  actions: { letter: (_, _params: { id: string }) => {} },
  delays: {
    ringingStops: until((_, at) => at + falseAdviserFacts.ringsFor),
    codeUsed: until((_, at) => at + falseAdviserFacts.usedAfter),
  },
}).createMachine({
  id: 'false-adviser',
  description: 'Somebody calls in the agency’s name and asks for the code that has just come.',
  context: ({ input }) => ({ ...input }),
  initial: 'ringing',
  states: {
    ringing: {
      description: 'The phone rings; a genuine code has just come by e-mail.',
      entry: [
        { type: 'letter', params: { id: 'code' } },
        { type: 'letter', params: { id: 'call' } },
      ],
      on: { answer: 'talking', decline: 'hungUp.declined' },
      after: { ringingStops: 'hungUp.missed' },
    },
    talking: {
      description: 'The caller presses for the code.',
      initial: 'asked',
      on: { hangUp: 'hungUp.refused', giveCode: 'codeGiven' },
      states: {
        asked: {
          description: 'The caller asks for the code.',
          entry: { type: 'letter', params: { id: 'conversation' } },
          on: { hesitate: 'pressed' },
        },
        pressed: {
          description: 'The caller insists and threatens.',
          entry: { type: 'letter', params: { id: 'insistence' } },
        },
      },
    },
    hungUp: {
      description: 'The call is over and nothing was said. The code still belongs to whoever reads the mailbox.',
      on: { callAgency: 'safe.checked' },
      initial: 'refused',
      states: {
        refused: { description: 'One hung up.' },
        declined: { description: 'One did not answer.' },
        missed: { description: 'The phone has stopped ringing.' },
      },
    },
    codeGiven: {
      description: 'The stranger has password and code: the space is open to them.',
      on: { callAgency: 'safe.mended' },
      after: { codeUsed: 'spaceTaken' },
    },
    spaceTaken: {
      description: 'The stranger has changed the e-mail address.',
      entry: { type: 'letter', params: { id: 'email-changed' } },
      on: { callAgency: 'safe.mended' },
    },
    safe: {
      description: 'The agency was called at the number one knows.',
      initial: 'checked',
      states: {
        checked: {
          description: 'Nobody there had called; the password is to be changed.',
          entry: { type: 'letter', params: { id: 'answer' } },
        },
        mended: {
          description: 'The agency has closed the space and gives it back to its owner.',
          entry: { type: 'letter', params: { id: 'answer-too-late' } },
        },
      },
    },
  },
});
