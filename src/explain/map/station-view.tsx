import type { ProcedureId } from '#domain/agency.ts';
import type { Station } from '#explain/map/procedure-map.ts';
import { MAP_TYPE, wrapLabel } from '#explain/map/wrap-label.ts';
import { useText } from '#ui/text/use-text.ts';

interface StationViewProps {
  procedure: ProcedureId;
  station: Station;
  look: 'here' | 'visited' | 'other';
}

const { width, lineHeight } = MAP_TYPE.title;

/** A state as a station; the present one says so in words, not by its colour alone. */
export function StationView({ procedure, station, look }: StationViewProps) {
  const say = useText('explain');
  const words = useText(`procedures/${procedure}`);
  const { x, y, w, h } = station;
  const middle = { x: x + w / 2, y: y + h / 2 };
  if (station.kind === 'decision') {
    const d = `M${middle.x} ${y} ${x + w} ${middle.y} ${middle.x} ${y + h} ${x} ${middle.y}Z`;
    return <path className={`explain-decision explain-decision--${look}`} d={d} />;
  }
  const lines = wrapLabel(words(`states.${station.id}.title`), width);
  const first = middle.y - ((lines.length - 1) * lineHeight) / 2;
  return (
    <g className={`explain-station explain-station--${look}`}>
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
