import { expect, test } from 'vitest';
import { graphOf } from '#explain/map/procedure-graph.ts';
import { ruleBook as procedures } from '#testing/rule-book.ts';
import { smallProcedure } from '#testing/small-procedure.ts';
import { updateSetting } from '#testing/update-moments.ts';

const update = updateSetting().rules['employment/monthly-update'];
const drawn = (graph: ReturnType<typeof graphOf>) => graph.roads.filter(({ aside }) => !aside);
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
  const night = drawn(graph).filter(({ from }) => from === 'recorded.received');
  expect(night).toEqual([{ from: 'recorded.received', to: 'recorded.received/night', kind: 'time', event: 'night' }]);
  const ends = graph.roads.filter(({ from }) => from === 'recorded.received/night').map(({ to }) => to);
  expect(ends).toContain('recorded.advanceOrdered');
});

test('a state that waits for a paper is left by the act that sends it', () => {
  if (!update) throw new Error('no procedure');
  const out = drawn(graphOf(update)).filter(({ from }) => from === 'recorded.awaitingPayslips');
  expect(out).toMatchObject([{ kind: 'act', event: 'attachPayslip', to: 'recorded.checkingPayslips' }]);
});

test('what can be done anywhere in a large zone is one road of the zone', () => {
  if (!update) throw new Error('no procedure');
  const reported = graphOf(update).roads.filter(({ event }) => event === 'reportMistake');
  expect(reported).toMatchObject([{ from: 'recorded', kind: 'act' }]);
});

test('what an agent decides is kept for the list, even where another road leads to the same place', () => {
  if (!update) throw new Error('no procedure');
  const { roads: all } = graphOf(update);
  for (const { event } of update.decisions ?? [])
    expect(all.find((road) => road.event === event)).toMatchObject({ kind: 'agency' });
});

test('an event that several moves send is an act', () => {
  const signOn = procedures['identity/single-sign-on'];
  if (!signOn) throw new Error('no procedure');
  const acts = graphOf(signOn).roads.filter(({ kind }) => kind === 'act');
  expect(acts.map(({ event }) => event)).toEqual(expect.arrayContaining(['knock', 'chooseAccount', 'signInThere']));
});

test('every road runs between stations that are there', () => {
  if (!update) throw new Error('no procedure');
  const { stations, zones, roads: all } = graphOf(update);
  const ids = [...stations, ...zones].map(({ id }) => id);
  for (const { from, to } of all) expect([from, to].every((id) => ids.includes(id))).toBe(true);
});
