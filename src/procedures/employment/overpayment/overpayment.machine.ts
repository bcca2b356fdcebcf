import { debtMachine } from '#procedures/debt/debt.machine.ts';
import { overpaymentFacts } from '#procedures/employment/overpayment/overpayment.facts.ts';

export const overpaymentMachine = debtMachine(overpaymentFacts);
