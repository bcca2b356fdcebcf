import { debtMoves } from '#procedures/debt/debt.moves.ts';
import { overpaymentFacts } from '#procedures/employment/overpayment/overpayment.facts.ts';

export const overpaymentMoves = debtMoves(overpaymentFacts);
