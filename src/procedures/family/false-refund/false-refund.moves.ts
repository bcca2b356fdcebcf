import { fraudMoves } from '#procedures/fraud/fraud.moves.ts';

export const falseRefundMoves = fraudMoves;
