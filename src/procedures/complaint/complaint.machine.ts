import { assign, raise, setup } from 'xstate';
import type { CaseContext } from '#domain/case-file.ts';
import { until } from '#domain/delays.ts';
import type { DelayKind, Opening } from '#domain/procedure.ts';
import type { Instant } from '#domain/time.ts';
import {
  answeredAt,
  appointmentAt,
  endOfTerm,
  type HalfDay,
  sortedAt,
} from '#procedures/complaint/complaint.calendar.ts';
import type { ComplaintFacts } from '#procedures/complaint/complaint.facts.ts';

/** When a person calls or receives the applicant. */
export interface Appointment {
  how: 'call' | 'meeting';
  at: Instant;
}

export interface ComplaintContext extends CaseContext {
  /** Whether the agency leaves complaints without an answer. */
  silent: boolean;
  sentOn?: Instant;
  /** When the agency said no, or its silence began to count as one. */
  refusedOn?: Instant;
  /** Why it said no. */
  reason?: string;
  appointment?: Appointment | undefined;
}

export type ComplaintEvent = { at?: Instant } & (
  | { type: 'complain' | 'goToMediator' | 'appointmentDay' }
  | { type: 'askForPerson'; how: Appointment['how']; halfDay: HalfDay }
  | { type: 'answerFavourably' | 'transferComplaint' }
  | { type: 'answerUnfavourably'; reason?: string }
);

/** What is known before anything was sent. */
export function complaintInput({ situation }: Opening): ComplaintContext {
  return { silent: situation.agencySilent === true };
}

/** When the agency's silence counts as its answer. */
export function silenceAt(facts: ComplaintFacts, { sentOn = 0 }: ComplaintContext): Instant {
  return endOfTerm(sentOn, facts.monthsOfSilence);
}

/** The first moment at which the mediator can no longer be asked. */
export function mediatorClosesAt(facts: ComplaintFacts, { refusedOn = 0 }: ComplaintContext): Instant {
  return endOfTerm(refusedOn, facts.monthsToMediator);
}

/**
 * A complaint: sent, sorted, answered by a person or by nobody; then the mediator. Beside it one may ask for a person at any
 * moment: the appointment runs on its own clock, because it stops no other.
 */
export function complaintMachine(facts: ComplaintFacts) {
  const letter = (id: string) => ({ type: 'letter', params: { id } }) as const;
  const setAppointment = ['noteAppointment', 'startAppointmentClock', letter('appointment-set')] as const;
  /** A person can be asked for wherever one waits. */
  const reachable = { askForPerson: { guard: 'noAppointment', actions: setAppointment } } as const;
  const answerable = {
    ...reachable,
    answerFavourably: 'answered',
    answerUnfavourably: { target: 'refused', actions: 'noteReason' },
  } as const;

  return setup({
    types: { context: {} as ComplaintContext, events: {} as ComplaintEvent, input: {} as ComplaintContext },
    actions: {
      letter: (_, _params: { id: string }) => {},
      noteSending: assign({ sentOn: ({ event }) => event.at ?? 0 }),
      noteRefusal: assign({ refusedOn: ({ event }) => event.at ?? 0 }),
      noteReason: assign({ reason: ({ event }) => ('reason' in event && event.reason) || 'rule-applied' }),
      forgetAppointment: assign({ appointment: undefined }),
      noteAppointment: assign(({ event }) => {
        if (event.type !== 'askForPerson') return {};
        const at = appointmentAt(event.at ?? 0, event.halfDay, facts.workingDaysToAppointment);
        return { appointment: { how: event.how, at } };
      }),
      /** Set off by hand: the clock of the appointment goes on whatever state the complaint is in. */
      startAppointmentClock: raise(
        { type: 'appointmentDay' },
        { id: 'appointment', delay: until((context: ComplaintContext, at) => context.appointment?.at ?? at) },
      ),
    },
    guards: {
      silent: ({ context }) => context.silent,
      noAppointment: ({ context }) => context.appointment === undefined,
      byPhone: ({ context }) => context.appointment?.how === 'call',
    },
    delays: {
      sorted: until((_, at) => sortedAt(at)),
      personAnswers: until((_, at) => answeredAt(at, facts.workingDaysToAnswer)),
      silence: until((context) => silenceAt(facts, context)),
      mediatorCloses: until((context) => mediatorClosesAt(facts, context)),
      mediatorAnswers: until((_, at) => answeredAt(at, facts.workingDaysOfMediator)),
    },
  }).createMachine({
    id: 'complaint',
    description:
      'Saying that something is not right: to the agency first, then to its mediator; or talking to a person.',
    context: ({ input }) => ({ ...input }),
    initial: 'nothingSent',
    on: {
      appointmentDay: [
        { guard: 'byPhone', actions: [letter('appointment-call'), 'forgetAppointment'] },
        { actions: [letter('appointment-meeting'), 'forgetAppointment'] },
      ],
    },
    states: {
      nothingSent: {
        description: 'Nothing was said yet.',
        on: {
          complain: 'queued',
          askForPerson: {
            target: 'appointmentSet',
            actions: setAppointment,
          },
        },
      },
      appointmentSet: {
        description: 'A person will call or receive the applicant; nothing was put in writing.',
        on: {
          complain: 'queued',
          appointmentDay: [
            { guard: 'byPhone', target: 'met', actions: [letter('appointment-call'), 'forgetAppointment'] },
            { target: 'met', actions: [letter('appointment-meeting'), 'forgetAppointment'] },
          ],
        },
      },
      met: {
        description: 'A person has explained. Terms have gone on meanwhile.',
        on: { complain: 'queued' },
      },
      queued: {
        description: 'The complaint is stamped and waits to be sorted.',
        entry: ['noteSending', letter('receipt')],
        on: { ...reachable, answerFavourably: 'answered', transferComplaint: 'transferred' },
        after: { sorted: [{ guard: 'silent', target: 'unanswered' }, { target: 'beingAnswered' }] },
      },
      beingAnswered: {
        description: 'A person reads the complaint, looks the case up and writes.',
        on: { ...answerable, transferComplaint: 'transferred' },
        after: { personAnswers: 'answered' },
      },
      unanswered: {
        description: 'The complaint lies in a basket and nobody opens it. The term of silence runs.',
        on: { ...answerable, transferComplaint: 'transferred' },
        after: { silence: 'silentRefusal' },
      },
      transferred: {
        description: 'It was handed to those who can answer; the applicant has nothing to send again.',
        entry: letter('transferred'),
        on: answerable,
        after: { personAnswers: 'answered' },
      },
      answered: {
        description: 'The agency has answered and puts things right.',
        entry: letter('answer-favourable'),
        on: reachable,
      },
      refused: {
        description: 'The agency has answered no, with its reasons.',
        entry: ['noteRefusal', letter('answer-unfavourable')],
        on: { ...reachable, goToMediator: 'atMediator' },
        after: { mediatorCloses: 'mediatorTooLate' },
      },
      silentRefusal: {
        description: 'The term has ended without an answer: the silence counts as a no. No letter says so.',
        entry: 'noteRefusal',
        on: { ...reachable, answerFavourably: 'answered', goToMediator: 'atMediator' },
        after: { mediatorCloses: 'mediatorTooLate' },
      },
      atMediator: {
        description: 'The mediator reads both sides.',
        entry: letter('mediator-receipt'),
        on: reachable,
        after: { mediatorAnswers: 'mediatorAnswered' },
      },
      mediatorAnswered: {
        description: 'The mediator recommends, and the agency follows.',
        entry: letter('mediator-answer'),
        on: reachable,
      },
      mediatorTooLate: {
        description: 'The two months are over: this road to the mediator is closed.',
        on: reachable,
      },
    },
  });
}

/** What each delay of a complaint means. */
export const complaintDelays: Record<string, DelayKind> = {
  sorted: 'office',
  personAnswers: 'office',
  silence: 'opens',
  mediatorCloses: 'deadline',
  mediatorAnswers: 'office',
  appointmentDay: 'office',
};
