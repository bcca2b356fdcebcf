import { expect, test } from 'vitest';
import { PARTIES, type Party } from '#domain/circuit.ts';
import { type CircuitLayout, narrowLayout, type Point, reachOf, wideLayout } from '#explain/circuit/circuit-layout.ts';

const layouts: [string, CircuitLayout][] = [
  ['wide', wideLayout(PARTIES)],
  ['narrow', narrowLayout(PARTIES)],
];
const pairs = PARTIES.flatMap((one, index) => PARTIES.slice(index + 1).map((other): [Party, Party] => [one, other]));

test.each(layouts)('on a %s picture no station covers another', (_, { spots, box }) => {
  for (const [one, other] of pairs) {
    const [a, b] = [spots.get(one), spots.get(other)];
    if (!a || !b) throw new Error(`${one} or ${other} stands nowhere.`);
    const isApart = Math.abs(a.x - b.x) >= box.w || Math.abs(a.y - b.y) >= box.h;
    expect(isApart, `${one} and ${other}`).toBe(true);
  }
});

test.each(layouts)(
  'on a %s picture a road to the applicant or the agency joins the edges of two stations',
  (_, layout) => {
    const { spots, box, road } = layout;
    const isAtEdge = (point: Point | undefined, party: Party) => {
      const { x, y } = spots.get(party) ?? { x: 0, y: 0 };
      const [dx, dy] = [Math.abs((point?.x ?? 0) - x), Math.abs((point?.y ?? 0) - y)];
      return (dx === box.w / 2 && dy <= box.h / 2) || (dy === box.h / 2 && dx <= box.w / 2);
    };
    for (const home of ['device', 'agency'] as const) {
      for (const party of PARTIES.filter((one) => one !== home)) {
        const points = road(party, home);
        expect(isAtEdge(points[0], party), `${party} to ${home} leaves`).toBe(true);
        expect(isAtEdge(points.at(-1), home), `${party} to ${home} arrives`).toBe(true);
      }
    }
  },
);

test('a picture takes the room of what is on it, and no more', () => {
  const few: Party[] = ['device', 'agency'];
  const all = reachOf(wideLayout(PARTIES), PARTIES, pairs);
  const small = reachOf(wideLayout(few), few, [['device', 'agency']]);
  expect(small.width).toBeLessThan(all.width);
  expect(small.height).toBeLessThan(all.height);
});
