import { assign, setup } from 'xstate';
import type { Rules } from '#engine/case/step.ts';
import { smallProcedure } from '#testing/small-procedure.ts';

/** A claim that can be refused for being late only once it is late. */
const machine = setup({
  types: { context: {} as { late: boolean }, events: {} as { type: 'accept' } | { type: 'refuse'; reason: string } },
  guards: { holds: ({ context, event }) => event.type === 'refuse' && (event.reason !== 'late' || context.late) },
}).createMachine({
  context: { late: false },
  initial: 'read',
  states: {
    read: { on: { accept: 'granted', refuse: { guard: 'holds', target: 'refused' } } },
    granted: {},
    refused: {},
  },
});
/** What an agent may decide about it. */
export const claim: Rules = {
  ...smallProcedure,
  machine,
  moves: [],
  forms: {},
  letters: {},
  delays: {},
  decisions: [
    { event: 'accept', kind: 'accept' },
    { event: 'refuse', kind: 'refuse', reasons: ['late', 'not-entitled'] },
    { event: 'reopen', kind: 'correct' },
  ],
  explanations: {},
};

/** A debt that another case tells of, with its amount. */
const debt = setup({
  types: { events: {} as { type: 'debtFound'; amount: number } },
  actions: { keep: assign(({ event }) => ({ amount: event.amount })) },
}).createMachine({
  initial: 'none',
  states: { none: { on: { debtFound: { actions: 'keep', target: 'due' } } }, due: {} },
});

/** The same, as a procedure without anything of its own to do. */
export const owing: Rules = { ...smallProcedure, machine: debt, moves: [], forms: {}, letters: {}, explanations: {} };
