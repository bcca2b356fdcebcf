import { setup } from 'xstate';
import { DAY } from '#domain/time.ts';
import type { Rules } from '#engine/case/step.ts';

const machine = setup({
  types: { events: {} as { type: 'submit' } | { type: 'requestDocument' } | { type: 'attachPayslip' } },
  actions: { letter: (_, _params: { id: string }) => {} },
  delays: { windowCloses: 10 * DAY },
}).createMachine({
  id: 'small',
  initial: 'toDo',
  states: {
    toDo: { on: { submit: 'recorded' }, after: { windowCloses: 'closed' } },
    recorded: {
      entry: { type: 'letter', params: { id: 'receipt' } },
      initial: 'received',
      states: {
        received: { on: { requestDocument: 'documentMissing' } },
        documentMissing: { on: { attachPayslip: '#small.paid' } },
      },
    },
    paid: { type: 'final' },
    closed: { type: 'final' },
  },
});

/** A procedure small enough to see through in a test: one form with four fields, two letters, one deadline. */
export const smallProcedure: Rules = {
  id: 'employment/small',
  agency: 'employment',
  machine,
  delays: { windowCloses: 'deadline' },
  forms: {
    update: {
      id: 'update',
      intro: false,
      check: true,
      pages: [
        { id: 'worked', fields: [{ id: 'worked', kind: 'radios', options: ['yes', 'no'] }] },
        {
          id: 'employer-1',
          text: 'employer',
          number: 1,
          showWhen: { field: 'worked', is: 'yes' },
          fields: [
            { id: 'hours-1', text: 'hours', number: 1, kind: 'whole-number', min: 1, max: 300 },
            { id: 'gross-1', text: 'gross', number: 1, kind: 'amount', max: 500_000 },
          ],
        },
        { id: 'when', fields: [{ id: 'when', kind: 'radios', options: ['now', 'later'] }] },
      ],
    },
  },
  moves: [
    {
      id: 'submit',
      page: '/update',
      form: 'update',
      signedIn: false,
      keepsAnswers: true,
      leadsTo: () => '/',
      event: () => ({ type: 'submit' }),
      truth: () => ({ worked: 'no', when: 'now' }),
    },
  ],
  letters: { receipt: { channels: ['portal'] }, 'document-request': { channels: ['email'] } },
  input: () => ({}),
  view: () => ({}),
  explanations: {
    toDo: { who: 'applicant', data: [], truth: 'invented', asOf: '2026-11', source: 'test' },
    'recorded.received': {
      who: 'agent',
      data: [{ what: 'hours', from: 'form' }],
      truth: 'invented',
      asOf: '2026-11',
      source: 'test',
    },
  },
};
