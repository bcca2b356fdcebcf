import type { EffectInput, WantedDocument } from '#domain/procedure.ts';
import { monthFrom, nextPayment } from '#procedures/benefits/benefits.calendar.ts';
import { aidFor, amountOf, estimateOf } from '#procedures/family/housing-aid/housing-aid.amounts.ts';
import {
  firstPaymentOf,
  nextReview,
  nightAfter,
  readingOf,
} from '#procedures/family/housing-aid/housing-aid.calendar.ts';
import { differencesIn, type HousingContext } from '#procedures/family/housing-aid/housing-aid.context.ts';
import { wantedIn } from '#procedures/papers/slots-view.ts';

const contextOf = ({ caseFile }: EffectInput) => caseFile.context as HousingContext;
const stateOf = ({ caseFile }: EffectInput) => String(caseFile.value);

const READING = ['received', 'gathering', 'toComplete', 'queued', 'atAgent'];
const RIGHT = ['granted', 'inPayment', 'leaving', 'ended'];
/** Nothing can be sent or taken back: it is being read, or decided. */
const CLOSED = ['queued', 'atAgent', 'refused', 'closed', ...RIGHT];

/** The papers that are asked for: none before the request. */
export function wantedPapers(input: EffectInput): WantedDocument[] {
  return stateOf(input) === 'none' ? [] : wantedIn(input, CLOSED);
}

/** What the portal may know, as `housingFactsSchema` promises it. Amounts in cents, moments of simulated time. */
export function housingView(input: EffectInput) {
  const { look, requestedOn, declared, certificateOn, reason, until } = contextOf(input);
  const state = stateOf(input);
  return {
    ...(look ? { estimate: estimateOf(look) } : {}),
    ...(requestedOn === undefined ? {} : { requestedOn, landlord: declared?.landlord }),
    ...(state === 'received' ? { correctBefore: nightAfter(requestedOn ?? input.now) } : {}),
    certificate: certificateIn(input),
    ...(certificateOn === undefined ? {} : { certificateOn }),
    ...(READING.includes(state) ? { readingOf: readingOf(input.now) } : {}),
    ...(RIGHT.includes(state) ? rightIn(input) : {}),
    ...(state === 'refused' && reason ? { reason } : {}),
    ...(until === undefined ? {} : { until }),
  };
}

function certificateIn(input: EffectInput): 'not-asked' | 'waiting' | 'received' | 'differs' {
  const context = contextOf(input);
  if (context.certificate) return differencesIn(context).length > 0 ? 'differs' : 'received';
  return context.declared ? 'waiting' : 'not-asked';
}

/** The right, what it pays next, and when it is worked out again; once it has ended, only what it was. */
function rightIn(input: EffectInput) {
  const context = contextOf(input);
  const { right, reviewed, until = Number.POSITIVE_INFINITY } = context;
  if (!right) return {};
  const { now } = input;
  const { from, decidedOn, direct } = right;
  const month = Math.min(Math.max(from, monthFrom(now)), until);
  return {
    right: {
      monthly: aidFor(month, context),
      from,
      firstPayment: firstPaymentOf(from, decidedOn),
      paidTo: direct ? 'landlord' : 'applicant',
      decidedOn,
      ...(reviewed ? { reviewedFrom: reviewed.from, before: reviewed.before } : {}),
    },
    ...(stateOf(input) === 'ended' ? {} : { nextPayment: nextPaymentIn(input), nextReview: nextReview(now, from) }),
  };
}

/** The next payment of a right: what it brings, arrears of a first one included. */
function nextPaymentIn(input: EffectInput): { at: number; amount: number } {
  const { right } = contextOf(input);
  const begins = right ? firstPaymentOf(right.from, right.decidedOn) : input.now;
  const at = Math.max(nextPayment(input.now), begins);
  const kinds = ['arrears', 'aid', 'direct'];
  return { at, amount: kinds.reduce((sum, kind) => sum + amountOf(kind, { ...input, now: at }), 0) };
}
