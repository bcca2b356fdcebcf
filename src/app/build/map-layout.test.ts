import { beforeAll, expect, test } from 'vitest';
import { labelsOf } from '#app/build/map-labels.ts';
import { layOut } from '#app/build/map-layout.ts';
import { procedures } from '#app/procedures.ts';
import { graphOf } from '#explain/map/procedure-graph.ts';
import { type Box, type Drawing, OUTSIDE, type ProcedureMap, WHOLE } from '#explain/map/procedure-map.ts';

const maps = new Map<string, ProcedureMap>();

beforeAll(async () => {
  for (const [id, procedure] of Object.entries(procedures))
    maps.set(id, await layOut(graphOf(procedure), labelsOf('.', id)));
}, 60_000);

const overlap = (a: Box, b: Box) => a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;

function overlapping({ stations, exits, lines }: Drawing, withSigns: boolean): string[] {
  const labels = lines.flatMap(({ roads, label }) => (label ? [{ ...label, id: `label ${roads}` }] : []));
  const signs = exits.map((exit) => ({ ...exit, id: `exit ${exit.roads}` }));
  const boxes = withSigns ? [...stations, ...labels, ...signs] : [...stations, ...signs];
  return boxes.flatMap((a, index) =>
    boxes.slice(index + 1).flatMap((b) => (overlap(a, b) ? [`${a.id} and ${b.id}`] : [])),
  );
}

test.each(Object.keys(procedures))('%s: every part fits a phone, and nothing lies on anything else', (id) => {
  for (const { narrow, wide } of maps.get(id)?.regions ?? []) {
    expect(narrow.width).toBeLessThanOrEqual(340);
    for (const { x, w } of [...narrow.stations, ...narrow.exits]) expect(x + w).toBeLessThanOrEqual(narrow.width);
    expect(overlapping(narrow, true)).toEqual([]);
    expect(overlapping(wide, false)).toEqual([]);
  }
});

test.each(Object.keys(procedures))('%s: the parts together show every road that is drawn', (id) => {
  const { roads = [], regions = [] } = maps.get(id) ?? {};
  const drawn = roads.filter(({ aside }) => !aside).map((road) => road.id);
  const shown = (drawing: Drawing) => [...drawing.lines, ...drawing.exits].flatMap((line) => line.roads);
  for (const size of ['wide', 'narrow'] as const) {
    const [whole, ...rest] = regions;
    expect(new Set(whole && shown(whole[size]))).toEqual(new Set(drawn));
    if (rest.length > 0) expect(new Set(rest.flatMap((region) => shown(region[size])))).toEqual(new Set(drawn));
  }
});

test('the large zone of the update is a part of its own', () => {
  const { regions = [] } = maps.get('employment/monthly-update') ?? {};
  expect(regions.map(({ id }) => id)).toEqual([WHOLE, OUTSIDE, 'recorded']);
  const outside = regions.find(({ id }) => id === OUTSIDE);
  expect(outside?.narrow.stations).toContainEqual(expect.objectContaining({ id: 'recorded', kind: 'zone' }));
});

test('a door finds the words it inherits', () => {
  expect(labelsOf('.', 'employment/sign-in').of('moves.enterCode.label').length).toBeGreaterThan(1);
});
