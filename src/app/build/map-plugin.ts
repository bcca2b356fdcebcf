import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ElkConstructor, { type ElkExtendedEdge, type ElkNode, type LayoutOptions } from 'elkjs';
import type { Plugin } from 'vite';
import { readTextFile } from '#content/text-file.ts';
import type { RuleBook } from '#engine/session/setting.ts';
import { type GraphRoad, graphOf, type ProcedureGraph } from '#explain/map/procedure-graph.ts';
import type { Box, ProcedureMap, Road, Station, Zone } from '#explain/map/procedure-map.ts';
import { MAP_TYPE, wrapLabel } from '#explain/map/wrap-label.ts';

const MODULE = /^(?:\0)?virtual:(?:maps|map\/[a-z]+\/[a-z0-9-]+)$/;

/** Makes a module of every procedure's map: the statechart is read and laid out here, so the page only draws. */
export const maps = (rules: RuleBook): Plugin => {
  let root = '.';
  return {
    name: 'maps',
    configResolved(config) {
      root = config.root;
    },
    resolveId: { filter: { id: MODULE }, handler: (id) => `\0${id.replace('\0', '')}` },
    load: {
      filter: { id: MODULE },
      async handler(id) {
        const name = id.replace('\0virtual:', '');
        if (name === 'maps') return { code: loaders(Object.keys(rules)), moduleType: 'js' };
        const procedure = rules[name.slice('map/'.length)];
        if (!procedure) this.error(`There is no procedure for the module "${name}".`);
        const files = textFiles(root, procedure.id);
        for (const file of files) this.addWatchFile(file);
        const map = await layOut(graphOf(procedure), labelsOf(files));
        return { code: `export default ${JSON.stringify(map)};`, moduleType: 'js' };
      },
    },
  };
};

function loaders(ids: string[]): string {
  const lines = ids.map((id) => `${JSON.stringify(id)}: () => import('virtual:map/${id}')`);
  return `export const maps = { ${lines.join(', ')} };`;
}

/** A text under its path, in every language it is written in. */
type Labels = (path: string) => string[];

function textFiles(root: string, id: string): string[] {
  const [slug] = id.split('/').slice(-1);
  return ['fr', 'en', 'facile']
    .map((register) => path.join(root, 'src/procedures', id, `${slug}.text.${register}.yaml`))
    .filter((file) => existsSync(file));
}

function labelsOf(files: string[]): Labels {
  const catalogs = files.map((file) => readTextFile(file, readFileSync(file, 'utf8')).entries);
  return (wanted) =>
    catalogs.flatMap((entries) => entries.filter((entry) => entry.path === wanted).map(({ message }) => message));
}

/** Room for the longest of the languages. */
function roomFor(labels: string[], type: (typeof MAP_TYPE)[keyof typeof MAP_TYPE]): { w: number; h: number } {
  const wrapped = labels.map((label) => wrapLabel(label, type.width));
  const longest = Math.max(...wrapped.flat().map(({ length }) => length), 6);
  const lines = Math.max(...wrapped.map(({ length }) => length), 1);
  return { w: Math.ceil(longest * type.character), h: lines * type.lineHeight };
}

const STATION_WIDTH = 196;
const DECISION = 26;
const ZONE_HEAD = 46;

const OPTIONS: LayoutOptions = {
  'elk.algorithm': 'layered',
  'elk.direction': 'DOWN',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.spacing.nodeNode': '36',
  'elk.spacing.edgeEdge': '18',
  'elk.spacing.edgeNode': '22',
  'elk.layered.spacing.nodeNodeBetweenLayers': '34',
  'elk.layered.spacing.edgeNodeBetweenLayers': '18',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '16',
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  // Back roads are those that go back in the story, not whatever makes the drawing shorter.
  'elk.layered.cycleBreaking.strategy': 'MODEL_ORDER',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
  'elk.layered.nodePlacement.favorStraightEdges': 'true',
  'elk.layered.mergeEdges': 'true',
  'elk.padding': '[top=24,left=24,bottom=24,right=24]',
};

const ZONE_OPTIONS: LayoutOptions = { ...OPTIONS, 'elk.padding': `[top=${ZONE_HEAD},left=20,bottom=24,right=20]` };
const INLINE: LayoutOptions = { 'elk.edgeLabels.inline': 'true' };

async function layOut(graph: ProcedureGraph, labels: Labels): Promise<ProcedureMap> {
  const elk = new ElkConstructor();
  const nodeOf = ({ id, kind }: ProcedureGraph['stations'][number]): ElkNode => {
    if (kind === 'decision') return { id, width: DECISION, height: DECISION };
    const { h } = roomFor(labels(`states.${id}.title`), MAP_TYPE.title);
    return { id, width: STATION_WIDTH, height: h + 26 };
  };
  const edgeOf = (road: GraphRoad): ElkExtendedEdge => {
    const id = `road-${graph.roads.indexOf(road)}`;
    const text = labelsOfRoad(road, labels);
    const room = roomFor(text, MAP_TYPE.road);
    const label = { id: `${id}-label`, text: '-', width: room.w + 36, height: room.h + 10, layoutOptions: INLINE };
    return { id, sources: [road.from], targets: [road.to], labels: text.length > 0 ? [label] : [] };
  };
  const zoneOf = (id: string) => graph.stations.find((station) => station.id === id)?.zone;
  const regions = await Promise.all(
    graph.zones.map(async ({ id }): Promise<ElkNode> => {
      const children = graph.stations.filter(({ zone }) => zone === id).map(nodeOf);
      const edges = graph.roads.filter(({ from, to }) => zoneOf(from) === id && zoneOf(to) === id).map(edgeOf);
      return elk.layout({ id, layoutOptions: ZONE_OPTIONS, children, edges });
    }),
  );
  const inside = new Set(regions.flatMap(({ edges = [] }) => edges.map(({ id }) => id)));
  const childrenWith = (isLow: boolean) =>
    // Zones take the place of their first station, so that the map keeps the order of the machine.
    graph.stations.flatMap((station): ElkNode[] => {
      if (station.zone === undefined) return [nodeOf(station)];
      const region = regions.find(({ id }) => id === station.zone);
      return region?.children?.[0]?.id === station.id ? [asOneNode(region, isLow)] : [];
    });
  const edgesBetween = () =>
    graph.roads
      .map(edgeOf)
      .filter(({ id }) => !inside.has(id))
      .map(({ sources, targets, ...edge }) => ({
        ...edge,
        sources: sources.map((id) => zoneOf(id) ?? id),
        targets: targets.map((id) => (zoneOf(id) === undefined ? id : `${zoneOf(id)}${DOOR}`)),
      }));
  const around = async (isLow: boolean) => {
    const root = { id: 'map', layoutOptions: OPTIONS, children: childrenWith(isLow), edges: edgesBetween() };
    return readLayout(await elk.layout(root), regions, graph);
  };
  const compact = await around(true);
  return isClear(compact) ? compact : around(false);
}

/** Whether nothing outside a zone lies on it: neither a station, nor a road that has no business there. */
function isClear({ zones, stations, roads }: ProcedureMap): boolean {
  return zones.every((zone) => {
    const isInside = (id: string) => id.startsWith(`${zone.id}.`) || id === zone.id;
    const covers = ({ x, y }: { x: number; y: number }) =>
      x > zone.x && x < zone.x + zone.w && y > zone.y && y < zone.y + zone.h;
    const onIt = stations
      .filter(({ id }) => !isInside(id))
      .some(({ x, y, w, h }) => x < zone.x + zone.w && x + w > zone.x && y < zone.y + zone.h && y + h > zone.y);
    const strangers = roads.filter(({ from, to }) => !isInside(from) && !isInside(to));
    return (
      !onIt &&
      !strangers.some(({ points }) => points.some(covers)) &&
      !roads.some(({ from, to }) => isInside(from) && !isInside(to))
    );
  });
}

/** Where roads enter a zone: straight above its first station, so that the line goes on inside. */
const DOOR = '#door';

/** A zone as the map around it sees it. As a low node it reaches down beside what is drawn below it. */
function asOneNode(region: ElkNode, isLow: boolean): ElkNode {
  const first = region.children?.[0];
  const { width = 0, height = 0 } = region;
  const x = (first?.x ?? 0) + (first?.width ?? 0) / 2;
  return {
    id: region.id,
    width,
    height: isLow ? Math.min(height, 60) : height,
    layoutOptions: { 'elk.portConstraints': 'FIXED_POS' },
    ports: [{ id: `${region.id}${DOOR}`, x, y: 0, width: 0, height: 0, layoutOptions: { 'elk.port.side': 'NORTH' } }],
  };
}

function labelsOfRoad({ kind, event }: GraphRoad, labels: Labels): string[] {
  if (!event) return [];
  return labels(
    { act: `moves.${event}.label`, time: `deadlines.${event}`, agency: `events.${event}`, automatic: '' }[kind],
  );
}

const boxOf = ({
  x = 0,
  y = 0,
  width = 0,
  height = 0,
}: Partial<Record<'x' | 'y' | 'width' | 'height', number>>): Box => ({
  x: Math.round(x),
  y: Math.round(y),
  w: Math.round(width),
  h: Math.round(height),
});

function readLayout(laid: ElkNode, regions: ElkNode[], graph: ProcedureGraph): ProcedureMap {
  const nodes = new Map((laid.children ?? []).map((node) => [node.id, node]));
  const edges = new Map((laid.edges ?? []).map((edge) => [edge.id, edge]));
  for (const region of regions) {
    const { x = 0, y = 0 } = nodes.get(region.id) ?? {};
    nodes.set(region.id, { ...region, x, y });
    for (const child of region.children ?? []) nodes.set(child.id, { ...child, ...moved(child, x, y) });
    for (const edge of region.edges ?? []) edges.set(edge.id, movedEdge(edge, x, y));
  }
  const placed = (id: string) => boxOf(nodes.get(id) ?? {});
  const stations = graph.stations.map(({ id, kind }): Station => ({ id, kind, ...placed(id) }));
  const zones = graph.zones.map(({ id }): Zone => ({ id, ...placed(id) }));
  const roads = graph.roads.map((road, index): Road => {
    const edge = edges.get(`road-${index}`);
    const [section] = edge?.sections ?? [];
    const points = section ? [section.startPoint, ...(section.bendPoints ?? []), section.endPoint] : [];
    const entrance = stations.find(({ id }) => id === road.to);
    const last = points.at(-1);
    // A road into a zone ends at its border; it goes on to the station that is entered.
    if (entrance && last && entrance.y > last.y + 1) points.push({ x: last.x, y: entrance.y });
    const [label] = edge?.labels ?? [];
    return {
      ...road,
      id: `road-${index}`,
      points: points.map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) })),
      ...(label ? { label: boxOf(label) } : {}),
    };
  });
  const boxes = [...stations, ...zones, boxOf(laid)];
  const width = Math.max(...boxes.map(({ x, w }) => x + w)) + MARGIN;
  const height = Math.max(...boxes.map(({ y, h }) => y + h)) + MARGIN;
  return { width, height, stations, zones, roads };
}

const MARGIN = 16;

const moved = ({ x = 0, y = 0 }: { x?: number; y?: number }, dx: number, dy: number) => ({ x: x + dx, y: y + dy });

function movedEdge(edge: ElkExtendedEdge, x: number, y: number): ElkExtendedEdge {
  return {
    ...edge,
    labels: edge.labels?.map((label) => ({ ...label, ...moved(label, x, y) })),
    sections: edge.sections?.map((section) => ({
      ...section,
      startPoint: moved(section.startPoint, x, y),
      endPoint: moved(section.endPoint, x, y),
      bendPoints: section.bendPoints?.map((point) => moved(point, x, y)),
    })),
  };
}
