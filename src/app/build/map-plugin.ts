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
  'elk.hierarchyHandling': 'INCLUDE_CHILDREN',
  'elk.json.edgeCoords': 'ROOT',
  'elk.json.shapeCoords': 'ROOT',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.edgeLabels.inline': 'true',
  'elk.spacing.nodeNode': '36',
  'elk.spacing.edgeEdge': '18',
  'elk.spacing.edgeNode': '22',
  'elk.layered.spacing.nodeNodeBetweenLayers': '34',
  'elk.layered.spacing.edgeNodeBetweenLayers': '18',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '16',
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
  'elk.layered.nodePlacement.favorStraightEdges': 'true',
  'elk.layered.mergeEdges': 'true',
  'elk.padding': '[top=24,left=24,bottom=24,right=24]',
};

async function layOut(graph: ProcedureGraph, labels: Labels): Promise<ProcedureMap> {
  const nodeOf = ({ id, kind }: ProcedureGraph['stations'][number]): ElkNode => {
    if (kind === 'decision') return { id, width: DECISION, height: DECISION };
    const { h } = roomFor(labels(`states.${id}.title`), MAP_TYPE.title);
    return { id, width: STATION_WIDTH, height: h + 26 };
  };
  const zones = graph.zones.map(
    ({ id }): ElkNode => ({
      id,
      children: graph.stations.filter(({ zone }) => zone === id).map(nodeOf),
      layoutOptions: { 'elk.padding': `[top=${ZONE_HEAD},left=20,bottom=24,right=20]` },
    }),
  );
  const edges = graph.roads.map((road, index): ElkExtendedEdge => {
    const text = labelsOfRoad(road, labels);
    const room = roomFor(text, MAP_TYPE.road);
    return {
      id: `road-${index}`,
      sources: [road.from],
      targets: [road.to],
      labels: text.length > 0 ? [{ id: `label-${index}`, text: 'x', width: room.w + 36, height: room.h + 10 }] : [],
    };
  });
  const outside = graph.stations.filter(({ zone }) => zone === undefined).map(nodeOf);
  const order = [...outside, ...zones];
  const laid = await new ElkConstructor().layout({ id: 'map', layoutOptions: OPTIONS, children: order, edges });
  return readLayout(laid, graph);
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

function readLayout(laid: ElkNode, graph: ProcedureGraph): ProcedureMap {
  const nodes = new Map<string, ElkNode>();
  const collect = (node: ElkNode) => {
    nodes.set(node.id, node);
    for (const child of node.children ?? []) collect(child);
  };
  collect(laid);
  const placed = (id: string) => boxOf(nodes.get(id) ?? {});
  const stations = graph.stations.map(({ id, kind }): Station => ({ id, kind, ...placed(id) }));
  const zones = graph.zones.map(({ id }): Zone => ({ id, ...placed(id) }));
  const edges = [...nodes.values()].flatMap((node) => node.edges ?? []);
  const roads = graph.roads.map((road, index): Road => {
    const edge = edges.find(({ id }) => id === `road-${index}`);
    const [section] = edge?.sections ?? [];
    const points = section ? [section.startPoint, ...(section.bendPoints ?? []), section.endPoint] : [];
    const [label] = edge?.labels ?? [];
    return {
      ...road,
      id: `road-${index}`,
      points: points.map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) })),
      ...(label ? { label: boxOf(label) } : {}),
    };
  });
  const { w, h } = boxOf(laid);
  return { width: w, height: h, stations, zones, roads };
}
