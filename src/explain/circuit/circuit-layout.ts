import type { Party } from '#domain/circuit.ts';

/** Where the stations stand, and how the road between two of them goes; in the picture's own units. */
export interface CircuitLayout {
  box: { w: number; h: number };
  /** The middle of each station. */
  spots: ReadonlyMap<Party, Point>;
  road: (from: Party, to: Party) => Point[];
}

export interface Point {
  x: number;
  y: number;
}

/** The order in which the other stations are lined up. */
const RIGHT: readonly Party[] = [
  'other-agency',
  'employers',
  'income-register',
  'civil-register',
  'town-hall',
  'landlord',
];
const BELOW: readonly Party[] = ['bank', 'reviewer', 'fraudster'];

const at = (x: number, y: number): Point => ({ x, y });

/** A road written once is the same the other way round. */
function bothWays(roadOf: (one: Party, other: Party) => Point[] | undefined, spots: ReadonlyMap<Party, Point>) {
  return (from: Party, to: Party): Point[] => {
    const there = roadOf(from, to) ?? roadOf(to, from)?.toReversed();
    return there ?? [spots.get(from) ?? at(0, 0), spots.get(to) ?? at(0, 0)];
  };
}

/** On a wide screen: the applicant on the left, the agency in the middle, whoever it asks on the right, the others below. */
export function wideLayout(stations: readonly Party[]): CircuitLayout {
  const right = RIGHT.filter((party) => stations.includes(party));
  const below = BELOW.filter((party) => stations.includes(party));
  const [w, h] = [180, 60];
  const middle = 200;
  const last = stations.includes('post') ? 396 : 316;
  const spots = new Map<Party, Point>([
    ['device', at(104, middle)],
    ['mail', at(300, 116)],
    ['post', at(300, 284)],
    ['agency', at(506, middle)],
    ['agent', at(506, 36)],
    ...right.map((party, index): [Party, Point] => [party, at(866, middle + (index - (right.length - 1) / 2) * 76)]),
    ...below.map((party, index): [Party, Point] => [party, at(286 + index * 192, last)]),
  ]);
  const spot = (party: Party) => spots.get(party) ?? at(0, 0);
  const [top, bottom] = [-22, last + h / 2 + 14];
  const roadOf = (one: Party, other: Party): Point[] | undefined => {
    const { x, y } = spot(other);
    const [isRight, isBelow] = [right.includes(other), below.includes(other)];
    const around = [at(974, top), at(974, y), at(x + w / 2, y)];
    if (one === 'device') {
      if (other === 'agency') return [at(104 + w / 2, middle), at(506 - w / 2, middle)];
      if (other === 'mail' || other === 'post') {
        return [at(126, middle + (y < middle ? -h : h) / 2), at(126, y), at(x - w / 2, y)];
      }
      if (other === 'agent') return [at(70, middle - h / 2), at(70, y), at(x - w / 2, y)];
      if (isRight) return [at(42, middle - h / 2), at(42, top), ...around];
      if (isBelow) return [at(70, middle + h / 2), at(70, bottom), at(x, bottom), at(x, y + h / 2)];
    }
    if (one === 'agency') {
      if (other === 'mail' || other === 'post') {
        return [at(458, middle + (y < middle ? -h : h) / 2), at(458, y), at(x + w / 2, y)];
      }
      if (other === 'agent') return [at(506, middle - h / 2), at(506, y + h / 2)];
      if (isRight) return [at(506 + w / 2, middle), at(690, middle), at(690, y), at(x - w / 2, y)];
      if (isBelow)
        return [at(546, middle + h / 2), at(546, last - h / 2 - 20), at(x, last - h / 2 - 20), at(x, y - h / 2)];
    }
    if (one === 'agent' && isRight) return [at(506 + w / 2, 36), at(690, 36), at(690, y), at(x - w / 2, y)];
    if (one === 'mail' && isRight) return [at(300, 116 - h / 2), at(300, top), ...around];
    return undefined;
  };
  return { box: { w, h }, spots, road: bothWays(roadOf, spots) };
}

/** On a narrow screen: the applicant above, the agency below, everybody else under it in two columns. */
export function narrowLayout(stations: readonly Party[]): CircuitLayout {
  const width = 336;
  const [w, h] = [142, 60];
  const isCarried = stations.includes('mail') || stations.includes('post');
  const home = isCarried ? 258 : 146;
  const cells = (['agent', ...BELOW, ...RIGHT] as const).filter((party) => stations.includes(party));
  const spots = new Map<Party, Point>([
    ['device', at(168, 34)],
    ['mail', at(82, 146)],
    ['post', at(254, 146)],
    ['agency', at(168, home)],
    ...cells.map((party, index): [Party, Point] => [
      party,
      at(index % 2 === 0 ? 82 : 254, home + 96 + Math.floor(index / 2) * 80),
    ]),
  ]);
  const spot = (party: Party) => spots.get(party) ?? at(0, 0);
  const isCell = (party: Party) => cells.some((cell) => cell === party);
  // The side of a cell that faces the middle, and the one that faces the margin.
  const inner = ({ x }: Point) => (x < 168 ? x + w / 2 : x - w / 2);
  const outer = ({ x }: Point) => (x < 168 ? x - w / 2 : x + w / 2);
  const margin = ({ x }: Point) => (x < 168 ? 4 : width - 4);
  const roadOf = (one: Party, other: Party): Point[] | undefined => {
    const [from, to] = [spot(one), spot(other)];
    if (one === 'device' && other === 'agency') return [at(168, 34 + h / 2), at(168, home - h / 2)];
    if (other === 'mail' || other === 'post') {
      const x = other === 'mail' ? 126 : 210;
      if (one === 'device') return [at(x, 34 + h / 2), at(x, 146 - h / 2)];
      if (one === 'agency') return [at(x, home - h / 2), at(x, 146 + h / 2)];
      if (isCell(one)) {
        const lane = margin(to);
        const row = from.y - h / 2 - 10;
        return [at(from.x, from.y - h / 2), at(from.x, row), at(lane, row), at(lane, to.y), at(outer(to), to.y)];
      }
    }
    if (one === 'agency' && isCell(other)) return [at(168, home + h / 2), at(168, to.y), at(inner(to), to.y)];
    if (one === 'device' && isCell(other)) {
      const side = to.x < 168 ? 168 - w / 2 : 168 + w / 2;
      return [at(side, 34), at(margin(to), 34), at(margin(to), to.y), at(outer(to), to.y)];
    }
    if (isCell(one) && isCell(other))
      return [at(inner(from), from.y), at(168, from.y), at(168, to.y), at(inner(to), to.y)];
    return undefined;
  };
  return { box: { w, h }, spots, road: bothWays(roadOf, spots) };
}

/** The part of a picture that these stations and roads take up. */
export function reachOf(
  { spots, box, road }: CircuitLayout,
  stations: readonly Party[],
  roads: readonly [Party, Party][],
): { left: number; top: number; width: number; height: number } {
  const [w, h] = [box.w / 2, box.h / 2];
  const corners = stations.flatMap((party) => {
    const { x, y } = spots.get(party) ?? at(0, 0);
    return [at(x - w, y - h), at(x + w, y + h)];
  });
  const points = [...corners, ...roads.flatMap(([from, to]) => road(from, to))];
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs) - MARGIN, Math.min(...ys) - MARGIN];
  return { left, top, width: Math.max(...xs) + MARGIN - left, height: Math.max(...ys) + MARGIN - top };
}

/** Room for the thickest line at the edge. */
const MARGIN = 6;
