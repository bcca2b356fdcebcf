import { expect, test } from 'vitest';
import { caseOf } from '#engine/session/setting.ts';
import { graphOf } from '#explain/map/procedure-graph.ts';
import { roadPath } from '#explain/map/road-path.ts';
import { takenRoads } from '#explain/map/taken-roads.ts';
import { estimateSent, updateSetting, worldAt } from '#testing/update-moments.ts';

const setting = updateSetting(estimateSent);
const rules = setting.rules['employment/monthly-update'];

function plan() {
  if (!rules) throw new Error('no procedure');
  const { stations, roads } = graphOf(rules);
  return { stations, roads: roads.map((road, index) => ({ ...road, id: String(index) })) };
}

test('the roads taken lead through decisions, from the first station to the present one', () => {
  const map = plan();
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
