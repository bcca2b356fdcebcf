import { assign, setup } from 'xstate';
import type { CaseContext } from '#domain/case-file.ts';
import { until } from '#domain/delays.ts';
import type { WantedPaper } from '#domain/persona.ts';
import { type Instant, nextTimeOfDay, startOfDay } from '#domain/time.ts';
import { addWorkingDays } from '#domain/working-days.ts';
import { supportingDocumentsFacts as facts } from '#procedures/employment/supporting-documents/supporting-documents.facts.ts';
import type { PaperVerdict } from '#procedures/papers/verdict.ts';

export interface DocumentsContext extends CaseContext {
  /** What is asked for, by slot. */
  asked: Record<string, Omit<WantedPaper, 'right'>>;
  /** What the agent will find in what was sent, or that the applicant does not have it now. */
  slots: Record<string, PaperVerdict | 'later'>;
  /** Slots that an agent has read and found good. */
  accepted: string[];
  /** Slots that were asked for again, and why. */
  refused: Record<string, PaperVerdict>;
}

export type DocumentsEvent = { at?: Instant } & (
  | { type: 'attach'; slot: string; verdict: PaperVerdict }
  | { type: 'detach'; slot: string }
  | { type: 'postpone'; slot: string }
);

/** Slots that were sent and that nobody has read yet. */
export function unread({ slots, accepted }: Pick<DocumentsContext, 'slots' | 'accepted'>): string[] {
  return Object.entries(slots).flatMap(([slot, state]) =>
    state === 'missing' || state === 'later' || accepted.includes(slot) ? [] : [slot],
  );
}

const isOpen = (state: PaperVerdict | 'later' | undefined) => state === 'missing' || state === 'later';
const isRefused = ([, state]: [string, PaperVerdict | 'later']) => !isOpen(state) && state !== 'good';

/** What the applicant can do as long as the agency waits for papers. */
const choosing = {
  attach: { guard: 'isWanted', actions: 'file' },
  detach: { guard: 'isUnread', actions: 'takeBack' },
  postpone: { guard: 'mayWait', actions: 'putOff' },
} as const;

export const supportingDocumentsMachine = setup({
  types: {
    context: {} as DocumentsContext,
    events: {} as DocumentsEvent,
    input: {} as DocumentsContext,
  },
  actions: {
    letter: (_, _params: { id: string }) => {},
    file: assign(({ context, event }) => {
      if (event.type !== 'attach') return {};
      const { [event.slot]: _, ...refused } = context.refused;
      return { slots: { ...context.slots, [event.slot]: event.verdict }, refused };
    }),
    takeBack: assign(({ context, event }) =>
      event.type === 'detach' ? { slots: { ...context.slots, [event.slot]: 'missing' as const } } : {},
    ),
    putOff: assign(({ context, event }) =>
      event.type === 'postpone' ? { slots: { ...context.slots, [event.slot]: 'later' as const } } : {},
    ),
    /** What was read and found good is settled; what was not has to be sent again. */
    sort: assign(({ context }) => {
      const refused = Object.entries(context.slots).filter(isRefused) as [string, PaperVerdict][];
      const good = unread(context).filter((slot) => context.slots[slot] === 'good');
      const wanted = refused.map(([slot]) => [slot, 'missing' as const]);
      return {
        accepted: [...context.accepted, ...good],
        slots: { ...context.slots, ...Object.fromEntries(wanted) },
        refused: Object.fromEntries(refused),
      };
    }),
  },
  guards: {
    isWanted: ({ context, event }) => event.type === 'attach' && isOpen(context.slots[event.slot]),
    isUnread: ({ context, event }) => event.type === 'detach' && unread(context).includes(event.slot),
    mayWait: ({ context, event }) =>
      event.type === 'postpone' &&
      context.slots[event.slot] === 'missing' &&
      context.asked[event.slot]?.mayWait === true,
    allIn: ({ context }) => unread(context).length > 0 && !Object.values(context.slots).includes('missing'),
    refusedSome: ({ context }) => Object.keys(context.refused).length > 0,
    someLater: ({ context }) => Object.values(context.slots).includes('later'),
    noneLater: ({ context }) => !Object.values(context.slots).some(isOpen),
  },
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
