import type { ProcedureId } from '#domain/agency.ts';
import type { Line, Road, RoadKind } from '#explain/map/procedure-map.ts';
import { useRoadLabel } from '#explain/map/use-road-label.ts';
import { COLUMN_TYPE, MAP_TYPE, wrapLabel } from '#explain/map/wrap-label.ts';

/** On a 24-unit grid, like the shared icons: a person, a clock, an agency. */
export const ROAD_SHAPES: Record<Exclude<RoadKind, 'automatic'>, string> = {
  act: 'M12 4a3.75 3.75 0 1 1 0 7.500A3.75 3.75 0 0 1 12 4ZM4.5 20c.5-4 3.5-6 7.500-6s7 2 7.500 6',
  time: 'M12 3.500a8.500 8.500 0 1 1 0 17 8.500 8.500 0 0 1 0-17ZM12 7v5.500l3.500 2',
  agency: 'M3.5 9.5 12 4l8.500 5.500ZM5 20h14M6.5 9.500V20M12 9.500V20M17.5 9.500V20',
};

interface RoadSignProps {
  procedure: ProcedureId;
  road: Road;
  label: NonNullable<Line['label']>;
  look: 'taken' | 'planned' | 'other';
  column: boolean;
}

/** What makes one go along a road, on a sign that lies on it. */
export function RoadSign({ procedure, road, label, look, column }: RoadSignProps) {
  const text = useRoadLabel(procedure)(road);
  if (!text || road.kind === 'automatic') return null;
  const { width, lineHeight, character } = (column ? COLUMN_TYPE : MAP_TYPE).road;
  const lines = wrapLabel(text, width);
  const longest = Math.max(...lines.map(({ length }) => length));
  // Sized to these words, in the room that was kept for the longest language: in its middle, or beside the column's line.
  const w = Math.min(longest * character + 36, label.w);
  const h = lines.length * lineHeight + 10;
  const x = column ? label.x : label.x + (label.w - w) / 2;
  const y = label.y + (label.h - h) / 2;
  return (
    <g className={`explain-sign explain-sign--${look}`}>
      <rect x={x} y={y} width={w} height={h} rx={Math.min(h / 2, 13)} />
      <path transform={`translate(${x + 6} ${y + h / 2 - 9}) scale(0.75)`} d={ROAD_SHAPES[road.kind]} />
      <text>
        {lines.map((line, index) => (
          <tspan key={line} x={x + 28} y={y + 17 + index * lineHeight}>
            {line}
          </tspan>
        ))}
      </text>
    </g>
  );
}
