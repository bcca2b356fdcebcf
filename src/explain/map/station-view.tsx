import type { ProcedureId } from '#domain/agency.ts';
import type { Station } from '#explain/map/procedure-map.ts';
import { COLUMN_TYPE, MAP_TYPE, wrapLabel } from '#explain/map/wrap-label.ts';
import { useText } from '#ui/text/use-text.ts';

interface StationViewProps {
  procedure: ProcedureId;
  station: Station;
  look: 'here' | 'visited' | 'other';
  column: boolean;
  /** What a point of decision is called on the signs that lead to it. */
  letter?: string | undefined;
}

/** A state as a station; the present one says so in words, not by its colour alone. */
export function StationView({ procedure, station, look, column, letter }: StationViewProps) {
  const say = useText('explain');
  const words = useText(`procedures/${procedure}`);
  const { width, lineHeight } = (column ? COLUMN_TYPE : MAP_TYPE).title;
  const { x, y, w, h } = station;
  const middle = { x: x + w / 2, y: y + h / 2 };
  if (station.kind === 'decision') {
    const d = `M${middle.x} ${y} ${x + w} ${middle.y} ${middle.x} ${y + h} ${x} ${middle.y}Z`;
    return (
      <g className={`explain-decision explain-decision--${look}`}>
        <path d={d} />
        <text x={middle.x} y={middle.y + 4.5} textAnchor="middle">
          {letter}
        </text>
      </g>
    );
  }
  const lines = wrapLabel(words(`states.${station.id}.title`), width);
  const first = middle.y - ((lines.length - 1) * lineHeight) / 2;
  return (
    <g className={`explain-station explain-station--${look} explain-station--${station.kind}`}>
      <rect x={x} y={y} width={w} height={h} rx={14} />
      {look === 'visited' && (
        <g className="explain-station__done">
          <circle cx={x + 4} cy={y + 4} r={11} />
          <path d={`M${x - 1} ${y + 4.5}l3.500 3.500 6-7`} />
        </g>
      )}
      <text textAnchor="middle">
        {lines.map((line, index) => (
          <tspan key={line} x={middle.x} y={first + index * lineHeight + 5}>
            {line}
          </tspan>
        ))}
      </text>
      {look === 'here' && (
        <g className="explain-here">
          <rect x={middle.x - 62} y={y - 15} width={124} height={26} rx={13} />
          <text x={middle.x} y={y + 3} textAnchor="middle">
            {say('map.here')}
          </text>
        </g>
      )}
    </g>
  );
}
