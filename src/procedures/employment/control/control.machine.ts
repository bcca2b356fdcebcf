import { assign, setup } from 'xstate';
import { until } from '#domain/delays.ts';
import { DAY, nextTimeOfDay } from '#domain/time.ts';
import {
  appointmentFrom,
  type ControlContext,
  type ControlEvent,
  gapFound,
  noted,
  officeAfter,
} from '#procedures/employment/control/control.context.ts';
import { controlFacts as facts } from '#procedures/employment/control/control.facts.ts';
import { endAfter, reminderBefore } from '#procedures/papers/last-day.ts';
import {
  acceptedAll,
  askedAgainFor,
  choosing,
  filed,
  putOff,
  slotGuards,
  sorted,
  takenBack,
} from '#procedures/papers/slots.ts';

const letter = (id: string) => ({ type: 'letter', params: { id } }) as const;

/** What happens as long as papers are waited for until a day. */
const untilTheLastDay = {
  answerReminder: { actions: letter('last-days') },
  answerDue: 'suspended',
} as const;

/** What an agent may decide once papers have come. */
const deciding = {
  closeControl: { actions: 'acceptAll', target: 'closedWithoutGap' },
  requestAgain: { actions: 'refuse', target: 'comparing' },
  findGap: { actions: ['acceptAll', 'nameGap'], target: 'gapFound' },
} as const;

export const controlMachine = setup({
  types: { context: {} as ControlContext, events: {} as ControlEvent, input: {} as ControlContext },
  actions: {
    letter: (_, _params: { id: string }) => {},
    file: assign(({ context, event }) =>
      event.type === 'attach'
        ? { ...filed(context, event.slot, event.verdict), ...noted(context, event.slot, event.differs) }
        : {},
    ),
    takeBack: assign(({ context, event }) =>
      event.type === 'detach' ? { ...takenBack(context, event.slot), ...noted(context, event.slot, undefined) } : {},
    ),
    putOff: assign(({ context, event }) => (event.type === 'postpone' ? putOff(context, event.slot) : {})),
    sort: assign(({ context }) => sorted(context)),
    refuse: assign(({ context, event }) =>
      event.type === 'requestAgain' ? askedAgainFor(context, event.reason ?? 'unreadable', event.slot) : {},
    ),
    acceptAll: assign(({ context }) => acceptedAll(context)),
    nameGap: assign(({ context, event }) =>
      event.type === 'findGap' ? { gap: event.reason ?? 'pay' } : gapFound(context),
    ),
    makeAppointment: assign(({ context, event }) => appointmentFrom(event.at ?? context.askedOn, context)),
    giveTimeToSendAgain: assign(({ context, event }) => ({
      answerBefore: endAfter(event.at ?? context.askedOn, facts.daysToSendAgain),
    })),
    openHearing: assign(({ context, event }) => ({
      hearingBefore: endAfter(event.at ?? context.askedOn, facts.daysToBeHeard),
    })),
    hear: assign(({ event }) =>
      event.type === 'observe'
        ? {
            explained: event.explains,
            keptBecause: event.ownMistake ? ('own-mistake' as const) : ('not-enough' as const),
          }
        : {},
    ),
    giveReason: assign(({ event }) =>
      event.type === 'maintainGap' && event.reason ? { keptBecause: event.reason } : {},
    ),
  },
  guards: {
    ...slotGuards,
    isUnreadBeforeTheCall: ({ context, event }) =>
      slotGuards.isUnread({ context, event }) && context.appointment !== undefined && !context.called,
    mayAskForPerson: ({ context }) => context.appointment === undefined,
    paperDiffers: ({ context }) => Object.keys(context.differs).length > 0,
    isExplained: ({ context }) => context.explained,
  },
  delays: {
    answerReminder: until(({ answerBefore }, at) => reminderBefore(answerBefore, at)),
    answerDue: until(({ answerBefore }) => answerBefore),
    appointment: until(({ appointment = 0 }) => appointment),
    night: until((_, at) => nextTimeOfDay(at, 3)),
    agentReads: until(({ accepted }, at) =>
      officeAfter(at, accepted.length > 0 ? facts.workingDaysToReadTheRest : facts.workingDaysToRead),
    ),
    documentReminder: 10 * DAY,
    hearingReminder: until(({ hearingBefore = 0 }, at) => reminderBefore(hearingBefore, at)),
    hearingDue: until(({ hearingBefore = 0 }) => hearingBefore),
    agentDecides: until((_, at) => officeAfter(at, facts.workingDaysToDecide)),
  },
}).createMachine({
  id: 'control',
  description: 'A control on papers: the agency compares papers with what the file says, and hears the person first.',
  context: ({ input }) => ({ ...input }),
  initial: 'announcing',
  states: {
    announcing: {
      description: 'The agency says what it will look at, and why.',
      entry: letter('announcement'),
      always: 'announced',
    },
    announced: {
      description: 'The agency waits for papers until a last day.',
      always: { guard: 'allIn', target: 'received' },
      on: {
        ...choosing,
        askForPerson: {
          guard: 'mayAskForPerson',
          actions: ['makeAppointment', letter('appointment-set')],
          target: 'accompanied',
        },
      },
      after: untilTheLastDay,
    },
    accompanied: {
      description: 'A person will call, or has called; the last day is some days later.',
      always: { guard: 'allIn', target: 'received' },
      on: choosing,
      after: {
        appointment: { actions: [assign({ called: true }), letter('appointment-call')] },
        ...untilTheLastDay,
      },
    },
    suspended: {
      description: 'Nothing came: payment is held until the papers come. Nothing is lost.',
      entry: [assign({ held: true }), letter('suspended')],
      always: { guard: 'allIn', target: 'resumed' },
      on: choosing,
    },
    resumed: {
      description: 'The papers came late: payment goes on, and what was held is paid.',
      entry: letter('resumed'),
      on: deciding,
      after: { night: 'reading' },
    },
    received: {
      description: 'The computer has taken the papers in. Nobody has read them.',
      entry: letter('receipt'),
      on: {
        detach: [
          { guard: 'isUnreadBeforeTheCall', actions: 'takeBack', target: 'accompanied' },
          { guard: 'isUnread', actions: 'takeBack', target: 'announced' },
        ],
        ...deciding,
      },
      after: { night: 'reading' },
    },
    reading: {
      description: 'A person reads the papers and compares them with the file.',
      on: deciding,
      after: { agentReads: { actions: 'sort', target: 'comparing' } },
    },
    comparing: {
      description: 'Can everything be read, and does it say what the file says?',
      always: [
        { guard: 'refusedSome', target: 'askedAgain' },
        { guard: 'someLater', target: 'restAwaited' },
        { guard: 'paperDiffers', actions: 'nameGap', target: 'gapFound' },
        { target: 'closedWithoutGap' },
      ],
    },
    askedAgain: {
      description: 'A paper cannot be used: it is asked for again, with the reason and a new last day.',
      entry: ['giveTimeToSendAgain', letter('document-request')],
      always: { guard: 'allIn', target: 'received' },
      on: choosing,
      after: untilTheLastDay,
    },
    restAwaited: {
      description: 'What was sent was read; a paper that the person does not have yet is still to come.',
      entry: letter('rest-awaited'),
      always: { guard: 'noneLater', target: 'received' },
      on: { attach: { guard: 'isWanted', actions: 'file' } },
      after: { documentReminder: { actions: letter('rest-awaited') } },
    },
    closedWithoutGap: {
      description: 'Everything agrees: the control is over and nothing changes.',
      entry: letter('control-closed'),
    },
    gapFound: {
      description: 'A paper says something else than the file: the person may explain before anything is decided.',
      entry: ['openHearing', letter('gap-found')],
      on: {
        observe: { actions: ['hear', letter('observations-receipt')], target: 'weighing' },
        dropGap: 'dropped',
      },
      after: {
        hearingReminder: { actions: letter('hearing-reminder') },
        hearingDue: 'weighing',
      },
    },
    weighing: {
      description: 'An agent weighs what the papers and the person say.',
      on: { dropGap: 'dropped', maintainGap: { actions: 'giveReason', target: 'maintained' } },
      after: { agentDecides: 'judging' },
    },
    judging: {
      description: 'Do the explanations give a fact that explains the gap?',
      always: [{ guard: 'isExplained', target: 'dropped' }, { target: 'maintained' }],
    },
    dropped: {
      description: 'The explanations are accepted: the control is over and nothing changes.',
      entry: letter('gap-dropped'),
    },
    maintained: {
      description: 'The gap is kept: the file is corrected, and the decision can be contested.',
      entry: letter('gap-maintained'),
    },
  },
});
