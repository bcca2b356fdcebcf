import { debtLetters } from '#procedures/debt/debt.letters.ts';
import { overpaymentFacts } from '#procedures/family/overpayment/overpayment.facts.ts';

export const overpaymentLetters = debtLetters(overpaymentFacts);
