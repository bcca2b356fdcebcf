import type { ProcedureId } from '#domain/agency.ts';
import type { Exit, Road } from '#explain/map/procedure-map.ts';
import { ROAD_SHAPES } from '#explain/map/road-sign.tsx';
import { useRoadLabel } from '#explain/map/use-road-label.ts';
import { COLUMN_TYPE, wrapLabel } from '#explain/map/wrap-label.ts';

interface ExitViewProps {
  procedure: ProcedureId;
  exit: Exit;
  road: Road | undefined;
  /** What the place is called. */
  place: string;
  look: 'taken' | 'planned' | 'other';
}

/** A sign that names the place a road leads to, so that no line has to cross the drawing. */
export function ExitView({ procedure, exit, road, place, look }: ExitViewProps) {
  const labelOf = useRoadLabel(procedure);
  const { road: type } = COLUMN_TYPE;
  const cause = (exit.caused && road && labelOf(road)) || '';
  const causes = cause ? wrapLabel(cause, type.width) : [];
  const places = wrapLabel(`→ ${place}`, type.width);
  // Sized to these words, in the room that was kept for the longest language.
  const h = (causes.length + places.length) * type.lineHeight + 10;
  const y = exit.y + (exit.h - h) / 2;
  const left = exit.x + (causes.length > 0 ? 28 : 10);
  const icon = road && road.kind !== 'automatic' && causes.length > 0 ? ROAD_SHAPES[road.kind] : undefined;
  return (
    <g className={`explain-sign explain-sign--exit explain-sign--${look}`}>
      <rect x={exit.x} y={y} width={exit.w} height={h} rx={12} />
      {icon && <path transform={`translate(${exit.x + 6} ${y + 6}) scale(0.75)`} d={icon} />}
      <text>
        {causes.map((line, index) => (
          <tspan key={line} x={left} y={y + 17 + index * type.lineHeight}>
            {line}
          </tspan>
        ))}
        {places.map((line, index) => (
          <tspan
            key={line}
            className="explain-sign__place"
            x={left}
            y={y + 17 + (causes.length + index) * type.lineHeight}
          >
            {line}
          </tspan>
        ))}
      </text>
    </g>
  );
}
