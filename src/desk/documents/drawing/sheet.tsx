import type { ReactNode } from 'react';
import { Box, FADED, INK, Ink, SANS } from '#desk/documents/drawing/ink.tsx';

export interface SheetSize {
  width: number;
  height: number;
}

export const A4: SheetSize = { width: 1000, height: 1414 };
/** Bank-card size, as identity cards are. */
export const CARD: SheetSize = { width: 1000, height: 630 };
/** Half an A4 sheet, across. */
export const FOLDED: SheetSize = { width: 1000, height: 707 };

/** A white sheet with something printed on it, and SPÉCIMEN across: nobody can take it for a real paper. */
export function Sheet({ size, children }: { size: SheetSize; children: ReactNode }) {
  const { width, height } = size;
  const [x, y] = [width / 2, height / 2];
  const slope = -(Math.atan2(height, width) * 180) / Math.PI;
  return (
    // An inner svg cuts off what is printed beyond the edge, with no name to keep unique.
    <svg aria-hidden="true" width={width} height={height} fontFamily={SANS} fill={INK}>
      <Box x={0} y={0} width={width} height={height} fill="#fffffe" />
      {children}
      <g transform={`translate(${x} ${y}) rotate(${slope.toFixed(2)})`} opacity={0.13}>
        <Ink x={0} y={60} size={height < width ? 150 : 200} bold at="middle" color="#8f1d1d" spacing={16}>
          SPÉCIMEN
        </Ink>
      </g>
      {size !== CARD && (
        <Ink x={x} y={height - 18} size={13} at="middle" color={FADED}>
          Papier d’entraînement, sans valeur. Personnes, entreprises et numéros sont inventés.
        </Ink>
      )}
    </svg>
  );
}
