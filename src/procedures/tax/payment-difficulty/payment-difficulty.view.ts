import type { EffectInput, WantedDocument } from '#domain/procedure.ts';
import { MINUTE, partsOf } from '#domain/time.ts';
import { wantedIn } from '#procedures/papers/slots-view.ts';
import { answerExpected, silenceAfter } from '#procedures/tax/payment-difficulty/payment-difficulty.calendar.ts';
import type { DifficultyContext } from '#procedures/tax/payment-difficulty/payment-difficulty.context.ts';

const contextOf = ({ caseFile }: EffectInput) => caseFile.context as DifficultyContext;
const stateOf = ({ caseFile }: EffectInput) => String(caseFile.value);

/** Papers can be sent as long as nobody reads and nothing is decided. */
const OPEN = ['sent', 'papersAsked'];

/** The papers that are asked for: none before the request. */
export function wantedPapers(input: EffectInput): WantedDocument[] {
  if (contextOf(input).askedOn === undefined) return [];
  const state = stateOf(input);
  return wantedIn(input, OPEN.includes(state) ? [] : [state]);
}

/** The number of a request: the year, and the minute it was stamped. */
export function requestNumber(askedOn: number): string {
  return `CAP-${partsOf(askedOn).year}-${String(Math.floor(askedOn / MINUTE) % 100_000).padStart(5, '0')}`;
}

/** What the portal may know, as `paymentDifficultyFactsSchema` promises it. Amounts in cents, moments of simulated time. */
export function difficultyView(input: EffectInput) {
  const { bill, paid, waived, debits, plan, reason, refusedOn, conciliatorAskedOn } = contextOf(input);
  return {
    bill,
    paid,
    waived,
    debits,
    ...sentIn(contextOf(input)),
    ...(plan.length > 0 ? { plan } : {}),
    ...(reason === undefined ? {} : { reason }),
    ...(refusedOn === undefined ? {} : { refusedOn }),
    ...(conciliatorAskedOn === undefined ? {} : { conciliatorAskedOn }),
  };
}

function sentIn({ plea, askedOn, completeOn, seen }: DifficultyContext) {
  if (!plea || askedOn === undefined) return {};
  const { wants, instalments } = plea;
  return {
    sent: {
      on: askedOn,
      number: requestNumber(askedOn),
      wants,
      ...(wants === 'delay' ? { instalments } : {}),
      answerBy: answerExpected(askedOn, completeOn, seen),
      silenceOn: silenceAfter(completeOn ?? askedOn),
    },
  };
}
