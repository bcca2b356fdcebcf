import type { Line } from '#explain/map/procedure-map.ts';

const CORNER = 14;

/** The drawing of a road: straight lines with rounded corners. */
export function roadPath(points: Line['points']): string {
  const [start, ...rest] = points;
  if (!start) return '';
  const parts = [`M${start.x} ${start.y}`];
  rest.forEach((point, index) => {
    const before = points[index] ?? start;
    const next = rest[index + 1];
    if (!next) {
      parts.push(`L${point.x} ${point.y}`);
      return;
    }
    const enter = toward(point, before);
    const leave = toward(point, next);
    parts.push(`L${enter.x} ${enter.y}Q${point.x} ${point.y} ${leave.x} ${leave.y}`);
  });
  return parts.join('');
}

/** The point a corner's length away, or half way where there is less room. */
function toward(from: { x: number; y: number }, to: { x: number; y: number }) {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const share = Math.min(CORNER, length / 2) / length;
  return { x: round(from.x + (to.x - from.x) * share), y: round(from.y + (to.y - from.y) * share) };
}

const round = (value: number) => Math.round(value * 10) / 10;
