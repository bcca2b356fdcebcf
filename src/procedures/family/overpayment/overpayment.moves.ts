import { debtMoves } from '#procedures/debt/debt.moves.ts';
import { overpaymentFacts } from '#procedures/family/overpayment/overpayment.facts.ts';

export const overpaymentMoves = debtMoves(overpaymentFacts);
