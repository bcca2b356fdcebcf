import { assign, setup } from 'xstate';
import { until } from '#domain/delays.ts';
import { type Instant, nextTimeOfDay, startOfDay } from '#domain/time.ts';
import { addWorkingDays } from '#domain/working-days.ts';
import { supportingDocumentsFacts as facts } from '#procedures/employment/supporting-documents/supporting-documents.facts.ts';
import { reminderBefore } from '#procedures/papers/last-day.ts';
import {
  acceptedAll,
  askedAgainFor,
  choosing,
  filed,
  putOff,
  type SlotEvent,
  type SlotsContext,
  slotGuards,
  sorted,
  takenBack,
} from '#procedures/papers/slots.ts';
import type { PaperFault } from '#procedures/papers/verdict.ts';

export interface DocumentsContext extends SlotsContext {
  /** The first moment that is too late, where the letter gave a last day. */
  answerBefore?: Instant;
  /** Whether that day passed before everything had come. */
  late: boolean;
  /** Whether somebody has read what came: from then on the last day counts no more. */
  read: boolean;
}

export type DocumentsEvent = { at?: Instant } & (
  | SlotEvent
  | { type: 'requestAgain'; reason?: PaperFault; slot?: string }
  | { type: 'acceptAll' }
  | { type: 'handOn' }
);

/** What an agent may decide once papers have come. */
const deciding = {
  requestAgain: { actions: 'refuse', target: 'deciding' },
  acceptAll: { actions: 'acceptAll', target: 'deciding' },
} as const;

export const supportingDocumentsMachine = setup({
  types: {
    context: {} as DocumentsContext,
    events: {} as DocumentsEvent,
    input: {} as DocumentsContext,
  },
  actions: {
    letter: (_, _params: { id: string }) => {},
    file: assign(({ context, event }) => (event.type === 'attach' ? filed(context, event.slot, event.verdict) : {})),
    takeBack: assign(({ context, event }) => (event.type === 'detach' ? takenBack(context, event.slot) : {})),
    putOff: assign(({ context, event }) => (event.type === 'postpone' ? putOff(context, event.slot) : {})),
    sort: assign(({ context }) => sorted(context)),
    refuse: assign(({ context, event }) =>
      event.type === 'requestAgain' ? askedAgainFor(context, event.reason ?? 'unreadable', event.slot) : {},
    ),
    acceptAll: assign(({ context }) => acceptedAll(context)),
  },
  guards: {
    ...slotGuards,
    isUnreadInTime: ({ context, event }) =>
      slotGuards.isUnread({ context, event }) && context.answerBefore !== undefined && !context.read,
    hasLastDay: ({ context }) => context.answerBefore !== undefined,
    isLate: ({ context }) => context.late,
  },
  delays: {
    night: until((_, at) => nextTimeOfDay(at, 3)),
    agentReads: until((context, at) => {
      const days = context.accepted.length > 0 ? facts.workingDaysToReadTheRest : facts.workingDaysToRead;
      return startOfDay(addWorkingDays(at, days)) + facts.readHour;
    }),
    documentReminder: facts.reminderAfter,
    answerReminder: until(({ answerBefore = 0 }, at) => reminderBefore(answerBefore, at)),
    answerDue: until(({ answerBefore = 0 }) => answerBefore),
  },
}).createMachine({
  id: 'supporting-documents',
  description:
    'Papers that the agency asks for in order to complete a file: sent, looked at by a machine, read by a person.',
  context: ({ input }) => ({ ...input }),
  initial: 'asking',
  states: {
    asking: {
      description: 'The agency asks for papers, with a last day or without.',
      entry: { type: 'letter', params: { id: 'documents-asked' } },
      always: [{ guard: 'hasLastDay', target: 'expected' }, { target: 'waiting' }],
    },
    waiting: {
      description: 'The agency has asked for papers and waits for them.',
      always: { guard: 'allIn', target: 'received' },
      on: choosing,
      after: { documentReminder: { actions: { type: 'letter', params: { id: 'reminder' } } } },
    },
    expected: {
      description: 'The agency waits for papers until a last day.',
      always: { guard: 'allIn', target: 'received' },
      on: choosing,
      after: {
        answerReminder: { actions: { type: 'letter', params: { id: 'last-days' } } },
        answerDue: 'setAside',
      },
    },
    setAside: {
      description: 'The last day has passed: the file lies aside until the papers come. Nothing is refused.',
      entry: [assign({ late: true }), { type: 'letter', params: { id: 'set-aside' } }],
      always: { guard: 'allIn', target: 'receivedLate' },
      on: choosing,
    },
    received: {
      description: 'The computer has taken the files in and looked at their outside. Nobody has read them.',
      entry: { type: 'letter', params: { id: 'receipt' } },
      on: {
        detach: [
          { guard: 'isUnreadInTime', actions: 'takeBack', target: 'expected' },
          { guard: 'isUnread', actions: 'takeBack', target: 'takenBack' },
        ],
        ...deciding,
      },
      after: { night: 'reading' },
    },
    receivedLate: {
      description: 'What was missing has come after the last day: the file is taken up again.',
      entry: { type: 'letter', params: { id: 'receipt' } },
      on: { detach: { guard: 'isUnread', actions: 'takeBack', target: 'takenBack' }, ...deciding },
      after: { night: 'reading' },
    },
    takenBack: {
      description: 'The applicant has taken a paper back to send another one.',
      always: { guard: 'allIn', target: 'sentAgain' },
      on: choosing,
    },
    sentAgain: {
      description: 'Another paper has come in the place of one taken back.',
      always: [{ guard: 'isLate', target: 'receivedLate' }, { target: 'received' }],
    },
    reading: {
      description: 'A person opens the files and reads the papers.',
      on: {
        ...deciding,
        handOn: { target: 'reading', reenter: true, actions: { type: 'letter', params: { id: 'handed-on' } } },
      },
      after: { agentReads: { actions: 'sort', target: 'deciding' } },
    },
    deciding: {
      description: 'Is everything there, and can everything be used?',
      entry: assign({ read: true }),
      always: [
        { guard: 'refusedSome', target: 'askedAgain' },
        { guard: 'someLater', target: 'restAwaited' },
        { target: 'complete' },
      ],
    },
    askedAgain: {
      description: 'A paper cannot be used: it is asked for again, with the reason.',
      entry: { type: 'letter', params: { id: 'document-request' } },
      always: { guard: 'allIn', target: 'sentAgain' },
      on: choosing,
      after: { documentReminder: { actions: { type: 'letter', params: { id: 'reminder' } } } },
    },
    restAwaited: {
      description: 'What was sent is good; a paper that the applicant does not have yet is still to come.',
      entry: { type: 'letter', params: { id: 'rest-awaited' } },
      always: { guard: 'noneLater', target: 'sentAgain' },
      on: { attach: { guard: 'isWanted', actions: 'file' } },
      after: { documentReminder: { actions: { type: 'letter', params: { id: 'reminder' } } } },
    },
    complete: {
      description: 'Everything was read and found good: the file is complete.',
      entry: { type: 'letter', params: { id: 'file-complete' } },
    },
  },
});
