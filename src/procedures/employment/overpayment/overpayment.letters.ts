import { debtLetters } from '#procedures/debt/debt.letters.ts';
import { overpaymentFacts } from '#procedures/employment/overpayment/overpayment.facts.ts';

export const overpaymentLetters = debtLetters(overpaymentFacts);
