import type { Happening } from '#domain/case-file.ts';
import type { ProcedureMap, Road } from '#explain/map/procedure-map.ts';

type Plan = Pick<ProcedureMap, 'stations' | 'roads'>;

/** The roads that a case took, by id: those that lead from each state it was in to the next, by the event that happened. */
export function takenRoads(map: Plan, history: readonly Happening[]): Set<string> {
  const taken = new Set<string>();
  for (const [index, { event, states, entered }] of history.entries()) {
    const from = stationIn(map, history[index - 1]?.states ?? []);
    const to = stationIn(map, states);
    if (from && to && entered.length > 0) for (const id of wayBetween(map, from, to, event)) taken.add(id);
  }
  return taken;
}

/** The station among states in force: the innermost. */
export function stationIn(map: Plan, states: readonly string[]): string | undefined {
  return states.findLast((state) => map.stations.some(({ id }) => id === state));
}

/** Breadth first from the roads of the event, on through the points where the computer decides by itself. */
function wayBetween(map: Plan, from: string, to: string, event: string): string[] {
  const leaves = (road: Road) => road.from === from || from.startsWith(`${road.from}.`);
  const queue = map.roads.filter((road) => road.event === event && leaves(road)).map((road) => [road]);
  for (const way of queue) {
    const last = way.at(-1);
    if (!last) continue;
    if (last.to === to) return way.map(({ id }) => id);
    const isPoint = map.stations.some(({ id, kind }) => id === last.to && kind === 'decision');
    if (!isPoint || way.length > map.stations.length) continue;
    queue.push(...map.roads.filter((road) => road.from === last.to).map((road) => [...way, road]));
  }
  return [];
}
