import type { Move } from '#domain/procedure.ts';
import { slotMoves } from '#procedures/papers/slots-moves.ts';

export const supportingDocumentsMoves: Move[] = [...slotMoves];
