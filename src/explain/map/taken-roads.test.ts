import { expect, test } from 'vitest';
import { caseOf } from '#engine/session/setting.ts';
import { graphOf } from '#explain/map/procedure-graph.ts';
import type { ProcedureMap } from '#explain/map/procedure-map.ts';
import { roadPath } from '#explain/map/road-path.ts';
import { takenRoads } from '#explain/map/taken-roads.ts';
import { estimateSent, updateSetting, worldAt } from '#testing/update-moments.ts';

const setting = updateSetting(estimateSent);
const rules = setting.rules['employment/monthly-update'];

/** The graph as a map on which everything lies at one place: where things are does not matter here. */
function flatMap(): ProcedureMap {
  if (!rules) throw new Error('no procedure');
  const { stations, zones, roads } = graphOf(rules);
  const box = { x: 0, y: 0, w: 0, h: 0 };
  return {
    width: 0,
    height: 0,
    stations: stations.map(({ id, kind }) => ({ id, kind, ...box })),
    zones: zones.map(({ id }) => ({ id, ...box })),
    roads: roads.map((road, index) => ({ ...road, id: String(index), points: [] })),
  };
}

test('the roads taken lead through decisions, from the first station to the present one', () => {
  const map = flatMap();
  const { history } = caseOf(worldAt(setting, 'awaitingPayslips'), 'employment/monthly-update');
  const taken = takenRoads(map, history);
  const ways = map.roads.filter(({ id }) => taken.has(id)).map(({ from, to }) => `${from} > ${to}`);
  expect(ways).toEqual(
    expect.arrayContaining([
      'toDo > sorting',
      'sorting > recorded.received',
      'recorded.received > recorded.received/night',
      'recorded.received/night > recorded.advanceOrdered',
      'recorded.advanceOrdered > recorded.awaitingPayslips',
    ]),
  );
  expect(ways).not.toContain('sorting > leaving');
});

test('a road bends with round corners', () => {
  const bent = roadPath([
    { x: 0, y: 0 },
    { x: 0, y: 100 },
    { x: 50, y: 100 },
  ]);
  expect(bent).toBe('M0 0L0 86Q0 100 14 100L50 100');
});
