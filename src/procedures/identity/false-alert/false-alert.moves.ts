import { fraudMoves } from '#procedures/fraud/fraud.moves.ts';

export const falseAlertMoves = fraudMoves;
