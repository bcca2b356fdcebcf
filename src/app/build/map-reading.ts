import type { ElkExtendedEdge, ElkNode } from 'elkjs';
import type { Part } from '#app/build/map-part.ts';
import type { Signpost } from '#app/build/map-signpost.ts';
import type { Box, Drawing, Exit, Line, Station, Zone } from '#explain/map/procedure-map.ts';

/** Where roads enter a zone: straight above its first station, so that the line goes on inside. */
export const DOOR = '#door';

const MARGIN = 16;

/** What was laid out, as the plain data that the page draws. `zones` were laid out before, each from its own corner. */
export function readLayout(
  laid: ElkNode,
  zones: { node: ElkNode; exits: Exit[] }[],
  part: Part,
  posts: Map<string, Signpost>,
): Drawing {
  const nodes = new Map((laid.children ?? []).map((node) => [node.id, node]));
  const edges = new Map((laid.edges ?? []).map((edge) => [edge.id, edge]));
  const exits: Exit[] = [];
  const lines: Line[] = [];
  for (const { node, exits: heads } of zones) {
    const { x = 0, y = 0 } = nodes.get(node.id) ?? {};
    nodes.set(node.id, { ...node, x, y });
    for (const child of node.children ?? []) nodes.set(child.id, { ...child, ...moved(child, x, y) });
    for (const edge of node.edges ?? []) edges.set(edge.id, movedEdge(edge, x, y));
    exits.push(...heads.map((exit) => ({ ...exit, ...rounded(moved(exit, x, y)) })));
  }
  const grounds = zones.map(({ node }): Zone => ({ id: node.id, ...boxOf(nodes.get(node.id) ?? {}) }));
  const stations = part.stations.map(({ id, kind }): Station => {
    const { x, y, w, h } = boxOf(nodes.get(id) ?? {});
    const { card = { w, h }, exits: signs = [] } = posts.get(id) ?? {};
    const station = { id, kind, x: Math.round(x + (w - card.w) / 2), y, w: card.w, h: card.h };
    const pole = { x: Math.round(x + w / 2), y: y + card.h };
    for (const sign of signs) {
      const exit = { ...sign, ...rounded(moved(sign, x, y)) };
      exits.push(exit);
      lines.push({ roads: sign.roads, points: [pole, { x: pole.x, y: exit.y }] });
    }
    return station;
  });
  const stationOf = (id: string) => stations.find((station) => station.id === id);
  part.roads.forEach((road, index) => {
    const edge = edges.get(`road-${index}`);
    if (edge) lines.push(readLine(edge, road.ids, stationOf(road.from), stationOf(road.to)));
  });
  const boxes = [...stations, ...grounds, ...exits, boxOf(laid)];
  const width = Math.max(...boxes.map(({ x, w }) => x + w)) + MARGIN;
  const height = Math.max(...boxes.map(({ y, h }) => y + h)) + MARGIN;
  return { width, height, stations, zones: grounds, lines, exits };
}

function readLine(edge: ElkExtendedEdge, roads: string[], source?: Station, target?: Station): Line {
  const [section] = edge.sections ?? [];
  const points = section ? [section.startPoint, ...(section.bendPoints ?? []), section.endPoint] : [];
  const [first] = points;
  const last = points.at(-1);
  // A road leaves from the station itself, behind the signs that hang under it.
  if (source && first && first.y > source.y + source.h + 1) points.unshift({ x: first.x, y: source.y + source.h });
  // A road into a zone ends at its border; it goes on to the station that is entered.
  if (target && last && target.y > last.y + 1) points.push({ x: last.x, y: target.y });
  const [label] = edge.labels ?? [];
  return { roads, points: points.map(rounded), ...(label ? { label: boxOf(label) } : {}) };
}

const rounded = ({ x, y }: { x: number; y: number }) => ({ x: Math.round(x), y: Math.round(y) });

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
