import { assign, raise, setup } from 'xstate';
import { until } from '#domain/delays.ts';
import { endAfter, reminderBefore } from '#procedures/papers/last-day.ts';
import { acceptedAll, filed, slotGuards, sorted, takenBack } from '#procedures/papers/slots.ts';
import { withChanges } from '#procedures/tax/correction/correction.boxes.ts';
import { answerExpected, readAt, silenceAfter } from '#procedures/tax/correction/correction.calendar.ts';
import {
  type CorrectionContext,
  type CorrectionEvent,
  faultIn,
  gainTaken,
  needsProof,
  paperDisagrees,
  proofAsked,
  type RefusedBecause,
  realChanges,
} from '#procedures/tax/correction/correction.context.ts';
import { correctionFacts as facts } from '#procedures/tax/correction/correction.facts.ts';
import {
  claimCloses,
  correctionCloses,
  correctionOpens,
  nightAfter,
  officeAfter,
} from '#procedures/taxes/taxes.calendar.ts';

const letter = (id: string) => ({ type: 'letter', params: { id } }) as const;
const refusal = (reason: RefusedBecause) => ({ type: 'refuse', params: { reason } }) as const;

const correcting = { correct: { guard: 'mayCorrect', target: '#correction.sent', actions: 'note' } } as const;
const claiming = { claim: { guard: 'mayClaim', target: '#correction.claimSent', actions: 'note' } } as const;
const writing = { writeChange: { target: '#correction.messageSent', actions: 'noteMessage' } } as const;

const accepted = { target: '#correction.recomputing', actions: 'acceptProof' } as const;
const rejected = { target: '#correction.rejecting', actions: ['acceptProof', refusal('not-entitled')] } as const;
const asked = { target: '#correction.proofAsked', actions: 'askFor' } as const;
/** What an agent may decide, on each road; a proof is asked for on both. */
const decidingCorrection = {
  acceptCorrection: { guard: 'isCorrection', ...accepted },
  refuseCorrection: { guard: 'isCorrection', ...rejected },
} as const;
const decidingClaim = {
  acceptClaim: { guard: 'isClaim', ...accepted },
  refuseClaim: { guard: 'isClaim', ...rejected },
} as const;

/** A return that is corrected once its notice has come: online, then by a claim; and by a message what an agent alone can change. */
export const correctionMachine = setup({
  types: { context: {} as CorrectionContext, events: {} as CorrectionEvent, input: {} as CorrectionContext },
  actions: {
    letter: (_, _params: { id: string }) => {},
    pay: (_, _params: { kind: string }) => {},
    assess: assign(({ event }) => {
      if (event.type !== 'returnAssessed') return {};
      const { year, number, declared } = event;
      return { year, number, declared };
    }),
    /** The calendar goes on, whatever state the case is in. */
    awaitWindow: raise(
      { type: 'windowOpens' },
      { id: 'opens', delay: until(({ year }: CorrectionContext) => correctionOpens(year)) },
    ),
    awaitEnds: raise(
      { type: 'windowCloses' },
      { id: 'closes', delay: until(({ year }: CorrectionContext) => correctionCloses(year)) },
    ),
    awaitClaimsEnd: raise(
      { type: 'claimsClose' },
      { id: 'claims', delay: until(({ year }: CorrectionContext) => claimCloses(year)) },
    ),
    awaitAnswer: raise(
      { type: 'messageAnswer' },
      { id: 'answer', delay: until((_: CorrectionContext, at) => answerExpected('message', at)) },
    ),
    closeWindow: assign({ windowOver: true }),
    closeClaims: assign({ claimsOver: true }),
    note: assign(({ event }) => {
      if (event.type !== 'correct' && event.type !== 'claim') return {};
      const road = event.type === 'claim' ? 'claim' : 'correction';
      const at = event.at ?? 0;
      const { changes } = event;
      return { changes, road, sentOn: at, answerBy: answerExpected(road, at), ...NOTHING_ASKED } as const;
    }),
    noteMessage: assign(({ event }) => {
      if (event.type !== 'writeChange') return {};
      const at = event.at ?? 0;
      const { topic } = event;
      return { road: 'message', changes: [], topic, sentOn: at, answerBy: answerExpected('message', at) } as const;
    }),
    /** A first proof, for a reason that the rules give or the agent; or the same again, with what is wrong with it. */
    askFor: assign(({ context, event }) => {
      const reason = (event.type === 'askProof' && event.reason) || 'credit-grows';
      return { ...proofAsked(context, reason), proofEnds: endAfter(event.at ?? 0, facts.daysToProve) };
    }),
    sort: assign(({ context }) => sorted(context)),
    askAgain: assign(({ context, event }) => ({
      ...proofAsked(context, faultIn(context)),
      proofEnds: endAfter(event.at ?? 0, facts.daysToProve),
    })),
    file: assign(({ context, event }) =>
      event.type === 'attach' ? { ...filed(context, event.slot, event.verdict), proven: event.proven } : {},
    ),
    takeBack: assign(({ context, event }) =>
      event.type === 'detach' ? { ...takenBack(context, event.slot), proven: undefined } : {},
    ),
    giveTime: assign(({ event }) => ({ proofEnds: endAfter(event.at ?? 0, facts.daysToProve) })),
    expectAnswer: assign(({ event }) => ({ answerBy: officeAfter(event.at ?? 0, facts.workingDaysToCompare) })),
    acceptProof: assign(({ context }) => acceptedAll(context)),
    refuse: assign(({ event }, { reason }: { reason: RefusedBecause }) => ({
      reason: ((event.type === 'refuseCorrection' || event.type === 'refuseClaim') && event.reason) || reason,
      refusedOn: event.at ?? 0,
    })),
    recompute: assign(({ context, event }) => {
      const { declared, changes } = context;
      if (!declared) return {};
      const after = { earlier: declared, declared: withChanges(declared, changes) };
      const days = gainTaken({ ...context, ...after }) > 0 ? facts.workingDaysToRefund : facts.workingDaysToDebit;
      return { ...after, reason: undefined, moneyOn: officeAfter(event.at ?? 0, days) };
    }),
  },
  guards: {
    ...slotGuards,
    isCorrection: ({ context }) => context.road === 'correction',
    isClaim: ({ context }) => context.road === 'claim',
    mayCorrect: ({ context }) => !context.windowOver,
    mayClaim: ({ context }) => context.windowOver && !context.claimsOver,
    changesNothing: ({ context }) => realChanges(context).length === 0,
    needsProof: ({ context }) => needsProof(context),
    paperDisagrees: ({ context }) => paperDisagrees(context),
    isRefund: ({ context }) => gainTaken(context) > 0,
    noDifference: ({ context }) => gainTaken(context) === 0,
  },
  delays: {
    night: until((_, at) => nightAfter(at)),
    agentReads: until((_, at) => readAt('correction', at)),
    agentCompares: until(({ answerBy }) => answerBy),
    proofReminder: until(({ proofEnds }, at) => reminderBefore(proofEnds, at)),
    proofDue: until(({ proofEnds }) => proofEnds),
    moneyMoves: until(({ moneyOn }) => moneyOn),
    silence: until(({ sentOn = 0 }) => silenceAfter(sentOn)),
    // Nobody knows beforehand that no answer will come: one is expected up to the last moment.
    claimRead: until(({ silent, sentOn = 0 }, at) => (silent ? silenceAfter(sentOn) : readAt('claim', at))),
  },
}).createMachine({
  id: 'correction',
  description:
    'Correcting a return after its notice: online in autumn, by a claim afterwards, by message what an agent changes.',
  context: ({ input }) => ({ ...input }),
  initial: 'none',
  on: {
    windowCloses: { actions: 'closeWindow' },
    claimsClose: { actions: 'closeClaims' },
    messageAnswer: { actions: letter('message-answer') },
  },
  states: {
    none: {
      description: 'There is nothing to correct here yet: before the deadline, the return itself is signed again.',
      on: {
        returnAssessed: { actions: ['assess', 'awaitWindow', 'awaitEnds', 'awaitClaimsEnd'] },
        windowOpens: 'open',
      },
    },
    open: {
      description: 'The notice is here and the window is open: boxes can be corrected online.',
      on: { ...correcting, ...writing, windowCloses: { target: 'closed', actions: 'closeWindow' } },
    },
    sent: {
      description: 'The correction is stamped: until the night it can be sent anew.',
      entry: letter('receipt'),
      on: { correct: { guard: 'mayCorrect', target: 'sent', reenter: true, actions: 'note' } },
      after: { night: 'atAgent' },
    },
    atAgent: {
      description: 'An agent compares the correction with what was transmitted.',
      on: { ...decidingCorrection, askProof: asked },
      after: { agentReads: 'weighing' },
    },
    weighing: {
      description: 'Does it change anything, and is a proof needed?',
      always: [
        { guard: 'changesNothing', target: 'rejecting', actions: refusal('nothing-changed') },
        { guard: 'needsProof', ...asked },
        { target: 'recomputing' },
      ],
    },
    proofAsked: {
      description: 'What was asked for has to be proven, before a last day.',
      entry: letter('proof-request'),
      always: { guard: 'allIn', target: 'comparing' },
      on: {
        attach: { guard: 'isWanted', actions: 'file' },
        detach: { guard: 'isUnread', actions: 'takeBack' },
        ...decidingCorrection,
        ...decidingClaim,
      },
      after: {
        proofReminder: { actions: letter('proof-reminder') },
        proofDue: { target: 'rejecting', actions: refusal('no-proof') },
      },
    },
    comparing: {
      description: 'An agent compares the proof with what was asked for.',
      entry: 'expectAnswer',
      on: {
        detach: { guard: 'isUnread', target: 'proofAsked', actions: ['takeBack', 'giveTime'] },
        ...decidingCorrection,
        ...decidingClaim,
        askProof: asked,
      },
      after: { agentCompares: { target: 'judging', actions: 'sort' } },
    },
    judging: {
      description: 'Can the proof be used, and does it say the same?',
      always: [
        { guard: 'refusedSome', target: 'proofAsked', actions: 'askAgain' },
        { guard: 'paperDisagrees', target: 'rejecting', actions: refusal('paper-disagrees') },
        { target: 'recomputing' },
      ],
    },
    recomputing: {
      description: 'The tax is worked out anew; a new notice replaces the old one.',
      entry: ['recompute', letter('new-notice')],
      always: [{ guard: 'noDifference', target: 'settled' }, { target: 'recomputed' }],
    },
    recomputed: {
      description: 'A new notice is here: money is to be given back, or debited.',
      after: {
        moneyMoves: [
          {
            guard: 'isRefund',
            target: 'refunded',
            actions: [{ type: 'pay', params: { kind: 'refund' } }, letter('refund-paid')],
          },
          { target: 'settled', actions: letter('debited') },
        ],
      },
    },
    refunded: {
      description: 'What was paid too much is given back.',
      on: { ...correcting, ...claiming },
    },
    settled: {
      description: 'The new notice is settled: what was missing is debited, or nothing changed.',
      on: { ...correcting, ...claiming },
    },
    rejecting: {
      description: 'On which road was it refused?',
      always: [{ guard: 'isClaim', target: 'claimRefused' }, { target: 'refused' }],
    },
    refused: {
      description: 'The correction is not taken, and the agency says why. Another one is possible, later a claim.',
      entry: letter('refused'),
      on: { ...correcting, ...claiming },
    },
    closed: {
      description: 'Corrections online are over: a claim is still possible.',
      on: { ...claiming, ...writing, claimsClose: { target: 'tooLate', actions: 'closeClaims' } },
    },
    claimSent: {
      description: 'The claim is stamped and waits for the night.',
      entry: letter('claim-receipt'),
      after: { night: 'claimAtAgent' },
    },
    claimAtAgent: {
      description: 'An agent reads the claim. Six months without an answer count as a refusal.',
      on: { ...decidingClaim, askProof: asked },
      after: {
        // First: on the last day, silence has the last word.
        silence: 'claimSilent',
        claimRead: 'weighing',
      },
    },
    claimRefused: {
      description: 'The claim is refused, with the reasons; the court can be asked, which is not played.',
      entry: letter('claim-refused'),
      on: claiming,
    },
    claimSilent: {
      description: 'Six months have passed without an answer: this counts as a refusal. An answer may still come.',
      on: decidingClaim,
    },
    tooLate: { description: 'The time of claims is over: the return stays as it is.' },
    messageSent: {
      description: 'A message tells of what only an agent can change.',
      entry: ['awaitAnswer', letter('message-receipt')],
      on: {
        ...correcting,
        ...claiming,
        messageAnswer: { target: 'messageAnswered', actions: letter('message-answer') },
      },
    },
    messageAnswered: {
      description: 'The agency has answered the message. Boxes can still be corrected.',
      on: { ...correcting, ...claiming, ...writing },
    },
  },
});

const NOTHING_ASKED = {
  asked: {},
  slots: {},
  accepted: [],
  refused: {},
  proven: undefined,
  reason: undefined,
};
