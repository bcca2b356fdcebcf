import { assign, setup } from 'xstate';
import { until } from '#domain/delays.ts';
import { type Instant, nextTimeOfDay, startOfDay } from '#domain/time.ts';
import { addWorkingDays } from '#domain/working-days.ts';
import { supportingDocumentsFacts as facts } from '#procedures/employment/supporting-documents/supporting-documents.facts.ts';
import {
  choosing,
  filed,
  putOff,
  type SlotEvent,
  type SlotsContext,
  slotGuards,
  sorted,
  takenBack,
} from '#procedures/papers/slots.ts';

export type DocumentsContext = SlotsContext;

export type DocumentsEvent = { at?: Instant } & SlotEvent;

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
  },
  guards: slotGuards,
  delays: {
    night: until((_, at) => nextTimeOfDay(at, 3)),
    agentReads: until((context, at) => {
      const days = context.accepted.length > 0 ? facts.workingDaysToReadTheRest : facts.workingDaysToRead;
      return startOfDay(addWorkingDays(at, days)) + facts.readHour;
    }),
    documentReminder: facts.reminderAfter,
  },
}).createMachine({
  id: 'supporting-documents',
  description:
    'Papers that the agency asks for in order to complete a file: sent, looked at by a machine, read by a person.',
  context: ({ input }) => ({ ...input }),
  initial: 'waiting',
  states: {
    waiting: {
      description: 'The agency has asked for papers and waits for them.',
      entry: { type: 'letter', params: { id: 'documents-asked' } },
      always: { guard: 'allIn', target: 'received' },
      on: choosing,
      after: { documentReminder: { actions: { type: 'letter', params: { id: 'reminder' } } } },
    },
    received: {
      description: 'The computer has taken the files in and looked at their outside. Nobody has read them.',
      entry: { type: 'letter', params: { id: 'receipt' } },
      on: { detach: { guard: 'isUnread', actions: 'takeBack', target: 'takenBack' } },
      after: { night: 'reading' },
    },
    takenBack: {
      description: 'The applicant has taken a paper back to send another one.',
      always: { guard: 'allIn', target: 'received' },
      on: choosing,
    },
    reading: {
      description: 'A person opens the files and reads the papers.',
      after: { agentReads: { actions: 'sort', target: 'deciding' } },
    },
    deciding: {
      description: 'Is everything there, and can everything be used?',
      always: [
        { guard: 'refusedSome', target: 'askedAgain' },
        { guard: 'someLater', target: 'restAwaited' },
        { target: 'complete' },
      ],
    },
    askedAgain: {
      description: 'A paper cannot be used: it is asked for again, with the reason.',
      entry: { type: 'letter', params: { id: 'document-request' } },
      always: { guard: 'allIn', target: 'received' },
      on: choosing,
      after: { documentReminder: { actions: { type: 'letter', params: { id: 'reminder' } } } },
    },
    restAwaited: {
      description: 'What was sent is good; a paper that the applicant does not have yet is still to come.',
      entry: { type: 'letter', params: { id: 'rest-awaited' } },
      always: { guard: 'noneLater', target: 'received' },
      on: { attach: { guard: 'isWanted', actions: 'file' } },
      after: { documentReminder: { actions: { type: 'letter', params: { id: 'reminder' } } } },
    },
    complete: {
      description: 'Everything was read and found good: the file is complete.',
      entry: { type: 'letter', params: { id: 'file-complete' } },
    },
  },
});
