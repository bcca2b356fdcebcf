import { expect, test } from 'vitest';
import { graphOf } from '#explain/map/procedure-graph.ts';
import { smallProcedure } from '#testing/small-procedure.ts';
import { updateSetting } from '#testing/update-moments.ts';

const update = updateSetting().rules['employment/monthly-update'];
const roads = (graph: ReturnType<typeof graphOf>) => graph.roads.map(({ from, to, kind }) => `${from} > ${to} ${kind}`);

test('roads into a zone lead to its first station, and what nobody explains is not drawn', () => {
  const graph = graphOf(smallProcedure);
  expect(graph.zones).toEqual([{ id: 'recorded' }]);
  expect(roads(graph)).toEqual(['toDo > recorded.received act']);
});

test('every explained state is a station or a zone, and no transient state has a name', () => {
  if (!update) throw new Error('no procedure');
  const { stations, zones } = graphOf(update);
  const named = [...stations.filter(({ kind }) => kind === 'state'), ...zones].map(({ id }) => id);
  expect(named.sort()).toEqual(Object.keys(update.explanations).sort());
});

test('an event with several ends leads through one decision', () => {
  if (!update) throw new Error('no procedure');
  const graph = graphOf(update);
  const night = graph.roads.filter(({ from }) => from === 'recorded.received');
  expect(night).toEqual([{ from: 'recorded.received', to: 'recorded.received/night', kind: 'time', event: 'night' }]);
  const ends = graph.roads.filter(({ from }) => from === 'recorded.received/night').map(({ to }) => to);
  expect(ends).toContain('recorded.advanceOrdered');
});

test('a state that waits for a paper is left by the act that sends it', () => {
  if (!update) throw new Error('no procedure');
  const out = graphOf(update).roads.filter(({ from }) => from === 'recorded.awaitingPayslips');
  expect(out).toMatchObject([{ kind: 'act', event: 'attachPayslip', to: 'recorded.checkingPayslips' }]);
});

test('every road runs between stations that are there', () => {
  if (!update) throw new Error('no procedure');
  const { stations, zones, roads: all } = graphOf(update);
  const ids = [...stations, ...zones].map(({ id }) => id);
  for (const { from, to } of all) expect([from, to].every((id) => ids.includes(id))).toBe(true);
});
