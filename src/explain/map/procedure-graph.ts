import { nameOfEvent } from '#domain/delays.ts';
import type { Rules } from '#engine/case/step.ts';
import type { RoadKind } from '#explain/map/procedure-map.ts';

/** What a procedure's machine says, as stations and the roads between them, before anything has a place. */
export interface ProcedureGraph {
  stations: { id: string; kind: 'state' | 'decision'; zone?: string }[];
  zones: { id: string }[];
  roads: GraphRoad[];
}

export interface GraphRoad {
  from: string;
  to: string;
  kind: RoadKind;
  event?: string;
  /** Told in the list, and not drawn: what would only cross the drawing without saying more. */
  aside?: true;
}

type Node = Rules['machine']['root'];

/**
 * Draws the graph from the machine, never by hand. States without an explanation are points where the computer decides;
 * an event with several targets leads through such a point too, so that it is written once.
 */
export function graphOf(rules: Rules): ProcedureGraph {
  const nodes = descendants(rules.machine.root);
  const graph: ProcedureGraph = { stations: [], zones: [], roads: [] };
  for (const node of nodes) {
    const id = pathOf(node);
    if (isCompound(node)) {
      graph.zones.push({ id });
      continue;
    }
    graph.stations.push({ id, kind: rules.explanations[id] ? 'state' : 'decision', ...zoneOf(node) });
  }
  for (const node of nodes) addRoads(rules, node, graph);
  return inOrder(merged(withoutDetours(withoutPoints(graph))), nodes.map(pathOf));
}

/** As the machine is written, which is as the story goes; a point stands after the state it leaves. */
function inOrder(graph: ProcedureGraph, order: string[]): ProcedureGraph {
  const placeOf = ({ id }: { id: string }) => order.indexOf(id.split('/')[0] ?? '') + (id.includes('/') ? 0.5 : 0);
  return { ...graph, stations: graph.stations.toSorted((a, b) => placeOf(a) - placeOf(b)) };
}

function descendants(node: Node): Node[] {
  return Object.values(node.states).flatMap((child) => [child, ...descendants(child)]);
}

const pathOf = (node: Node) => node.path.join('.');
const isCompound = (node: Node) => Object.keys(node.states).length > 0;

function zoneOf({ parent }: Node): { zone?: string } {
  return parent && parent.path.length > 0 ? { zone: pathOf(parent) } : {};
}

/** Where one stands after entering a state: in the first station inside it. */
function entrance(node: Node): Node {
  const [first] = isCompound(node) ? (node.initial.target ?? []) : [];
  return first ? entrance(first) : node;
}

function addRoads(rules: Rules, node: Node, graph: ProcedureGraph): void {
  const from = pathOf(node);
  const byEvent = new Map<string, Node[]>();
  for (const { eventType, target } of [...node.transitions.values()].flat()) {
    const [first] = target ?? [];
    // What happens without leading anywhere is told in the journey, not drawn.
    if (first) byEvent.set(eventType, [...(byEvent.get(eventType) ?? []), entrance(first)]);
  }
  for (const [type, targets] of byEvent) {
    const event = nameOfEvent(type);
    const kind = kindOf(rules, type);
    const to = [...new Set(targets.map(pathOf))];
    if (isCompound(node)) {
      for (const target of to) addFromZone(rules, node, { to: target, kind, event }, graph);
    } else if (to.length === 1) {
      graph.roads.push({ from, to: to[0] as string, kind, event });
    } else {
      const point = `${from}/${event}`;
      graph.stations.push({ id: point, kind: 'decision', ...zoneOf(node) });
      graph.roads.push({ from, to: point, kind, event });
      for (const target of to) graph.roads.push({ from: point, to: target, kind: 'automatic' });
    }
  }
  const waits = rules.explanations[from] !== undefined;
  for (const { target } of node.always ?? []) {
    const [first] = target ?? [];
    if (!first) continue;
    const trigger = waits ? triggerOf(rules, node) : undefined;
    const kind = trigger ? 'act' : 'automatic';
    graph.roads.push({ from, to: pathOf(entrance(first)), kind, ...(trigger ? { event: trigger } : {}) });
  }
}

/**
 * An event understood everywhere in a zone is one road of the whole zone. Only a small zone, where the event stays
 * inside, shows it from each of its stations. Starting all over again needs no line across the whole map.
 */
function addFromZone(rules: Rules, zone: Node, road: Omit<GraphRoad, 'from'>, graph: ProcedureGraph): void {
  const id = pathOf(zone);
  if (road.to.startsWith(`${id}.`)) {
    const inside = descendants(zone).map(pathOf);
    const waiting = inside.filter((state) => rules.explanations[state] && state !== road.to);
    graph.roads.push(...(waiting.length > A_FEW ? [id] : waiting).map((from) => ({ ...road, from })));
    return;
  }
  const order = Object.keys(zone.parent?.states ?? {});
  const isBack = order.indexOf(road.to.split('.')[zone.path.length - 1] ?? '') < order.indexOf(zone.key);
  graph.roads.push({ ...road, from: id, ...(isBack ? { aside: true } : {}) });
}

const A_FEW = 3;

/** A state one waits in is left by itself once an event without target has changed what its guard reads. */
function triggerOf(rules: Rules, node: Node): string | undefined {
  for (let at: Node | undefined = node; at; at = at.parent) {
    const types = [...at.transitions.values()].flat().filter(({ target }) => !target?.length);
    const acts = types.map(({ eventType }) => eventType).filter((type) => kindOf(rules, type) === 'act');
    if (acts[0]) return acts[0];
  }
  return undefined;
}

function kindOf(rules: Rules, type: string): RoadKind {
  if (type.startsWith('xstate.after.')) return 'time';
  if (rules.decisions?.some(({ event }) => event === type)) return 'agency';
  return AT_THE_SCREEN.includes(type) || rules.moves.some(({ id }) => sends(id, type)) ? 'act' : 'agency';
}

/** What one does without a button of the portal. */
const AT_THE_SCREEN = ['activity', 'tabClosed', 'closeSpace'];

/** A move is named like its event; where several send the same, like its beginning: `choose-tax` sends `chooseAccount`. */
function sends(move: string, type: string): boolean {
  const [stem = '', variant] = move.split('-');
  return variant === undefined ? move === type : type.startsWith(stem);
}

/** A decision that only one road leads to is part of that road's own decision. */
function withoutPoints(graph: ProcedureGraph): ProcedureGraph {
  for (const point of graph.stations) {
    if (point.kind !== 'decision') continue;
    const into = graph.roads.filter(({ to }) => to === point.id);
    const out = graph.roads.filter(({ from }) => from === point.id);
    const drawn = into.filter(({ aside }) => !aside);
    const [only] = drawn;
    const sole = drawn.length === 1 && graph.stations.some(({ id, kind }) => id === only?.from && kind === 'decision');
    if (!only || (!sole && out.length > 1)) continue;
    const roads = graph.roads.filter((road) => !into.includes(road) && !out.includes(road));
    const joined = into.flatMap((first) => out.map((second) => ({ ...first, to: second.to })));
    return withoutPoints({
      ...graph,
      stations: graph.stations.filter((station) => station !== point),
      roads: [...roads, ...joined],
    });
  }
  return graph;
}

/** What only the agency may set off is drawn where no other road leads to the same place; elsewhere it is only told. */
function withoutDetours(graph: ProcedureGraph): ProcedureGraph {
  const arrives = (road: GraphRoad) =>
    graph.roads.some((other) => other !== road && other.to === road.to && other.kind !== 'agency' && !other.aside);
  const roads = graph.roads.map((road) =>
    road.kind === 'agency' && arrives(road) ? { ...road, aside: true as const } : road,
  );
  return { ...graph, roads };
}

function merged(graph: ProcedureGraph): ProcedureGraph {
  const keyOf = ({ from, to, event }: GraphRoad) => `${from} ${to} ${event ?? ''}`;
  return { ...graph, roads: [...new Map(graph.roads.map((road) => [keyOf(road), road])).values()] };
}
