import { debtForms } from '#procedures/debt/debt.forms.ts';
import { overpaymentFacts } from '#procedures/employment/overpayment/overpayment.facts.ts';

export const overpaymentForms = debtForms(overpaymentFacts);
