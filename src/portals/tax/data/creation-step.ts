import type { CaseView } from '#api/contract.ts';
import { type TaxAccountFacts, taxAccountFactsSchema } from '#api/tax.ts';
import { factsOf } from '#portal-kit/data/case-facts.ts';

export const creationFacts = (creation: CaseView): TaxAccountFacts => factsOf(creation, taxAccountFactsSchema);

/** What comes one after the other before the account exists. */
export const STEPS = ['numbers', 'keys', 'link'] as const;
export type CreationStep = (typeof STEPS)[number];

const ASKED_IN: Record<string, CreationStep> = {
  numbersAsked: 'numbers',
  numbersRefused: 'numbers',
  numbersLocked: 'numbers',
  keysAsked: 'keys',
  linkSent: 'link',
  linkExpired: 'link',
};

/** The step one is at; undefined once the account exists, or when this session does not play its creation. */
export function stepOf(creation: CaseView | undefined): CreationStep | undefined {
  return ASKED_IN[creation?.states[0] ?? ''];
}

/** Whether one has gone past the first questions. */
export function isUnderWay(creation: CaseView | undefined): boolean {
  const step = stepOf(creation);
  return step === 'keys' || step === 'link';
}
