import type { Zone } from '#explain/map/procedure-map.ts';
import { COLUMN_TYPE, wrapLabel } from '#explain/map/wrap-label.ts';

/** Beside the line of the column, which goes through the ground. */
const BESIDE = 51;

/** The ground under the stations of a zone, with its name. */
export function ZoneView({ zone, title, column }: { zone: Zone; title: string; column: boolean }) {
  const { width, lineHeight } = COLUMN_TYPE.title;
  const lines = column ? wrapLabel(title, width) : [title];
  return (
    <g className="explain-zone">
      <rect x={zone.x} y={zone.y} width={zone.w} height={zone.h} rx={22} />
      <text>
        {lines.map((line, index) => (
          <tspan key={line} x={zone.x + (column ? BESIDE : 20)} y={zone.y + 28 + index * lineHeight}>
            {line}
          </tspan>
        ))}
      </text>
    </g>
  );
}
