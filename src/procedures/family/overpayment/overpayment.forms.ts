import { debtForms } from '#procedures/debt/debt.forms.ts';
import { overpaymentFacts } from '#procedures/family/overpayment/overpayment.facts.ts';

export const overpaymentForms = debtForms(overpaymentFacts);
