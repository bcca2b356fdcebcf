import ElkConstructor, { type ElkExtendedEdge, type ElkNode } from 'elkjs';
import { type Labels, labelsOfRoad, roomFor } from '#app/build/map-labels.ts';
import type { Part, PartRoad } from '#app/build/map-part.ts';
import { DOOR, readLayout } from '#app/build/map-reading.ts';
import { roadsOnSigns, signpost, signsFrom } from '#app/build/map-signpost.ts';
import { INLINE, OPTIONS, ZONE_HEAD, zoneOptions } from '#app/build/map-spacing.ts';
import type { Drawing } from '#explain/map/procedure-map.ts';
import { MAP_TYPE } from '#explain/map/wrap-label.ts';

/** Lays a part of the map out freely, for screens that are large enough. Each zone is laid out first, by itself. */
export async function layWide(part: Part, labels: Labels): Promise<Drawing> {
  const elk = new ElkConstructor();
  const onSigns = roadsOnSigns(part);
  const signsOf = (id: string) => [...onSigns].filter(({ from }) => from === id);
  const posts = new Map(part.stations.map((station) => [station.id, signpost(station, signsOf(station.id), labels)]));
  const holderOf = (id: string) => {
    const zone = part.stations.find((station) => station.id === id)?.zone;
    return zone !== undefined && part.zones.includes(zone) ? zone : undefined;
  };
  const idOf = (road: PartRoad) => `road-${part.roads.indexOf(road)}`;

  const nodeOf = ({ id }: { id: string }): ElkNode => {
    const { w = 0, h = 0 } = posts.get(id) ?? {};
    return { id, width: w, height: h };
  };
  const edgeOf = (road: PartRoad): ElkExtendedEdge => {
    const id = idOf(road);
    const text = labelsOfRoad(road.road, labels);
    const room = roomFor(text, MAP_TYPE.road);
    const label = { id: `${id}-label`, text: '-', width: room.w + 36, height: room.h + 10, layoutOptions: INLINE };
    return { id, sources: [road.from], targets: [road.to], labels: text.length > 0 ? [label] : [] };
  };
  /** Keeps what only signs lead to below what comes before it, by an edge that is not drawn. */
  const withOrder = (nodes: ElkNode[], edges: ElkExtendedEdge[], holder: (id: string) => string): ElkExtendedEdge[] => {
    const order = nodes.flatMap(({ id }, index): ElkExtendedEdge[] => {
      const before = nodes.slice(0, index).map((node) => node.id);
      const isTarget = ({ targets: [target = ''] }: ElkExtendedEdge) => target === id || target === `${id}${DOOR}`;
      if (before.length === 0 || edges.some(isTarget)) return [];
      const leads = [...onSigns].find(({ from, to }) => holder(to) === id && before.includes(holder(from)));
      return [{ id: `order-${id}`, sources: [leads ? holder(leads.from) : (before.at(-1) ?? '')], targets: [id] }];
    });
    return [...edges, ...order];
  };
  const drawn = part.roads.filter((road) => !onSigns.has(road));
  const isInside = (zone: string) => (road: PartRoad) => holderOf(road.from) === zone && holderOf(road.to) === zone;

  const zones = await Promise.all(
    part.zones.map(async (id) => {
      // What can be done anywhere in a zone stands on signs under its title.
      const exits = signsFrom(signsOf(id), labels, { x: 20, y: ZONE_HEAD });
      const last = exits.at(-1);
      const title = roomFor(labels.of(`states.${id}.title`), { ...MAP_TYPE.title, width: 60 });
      const children = part.stations.filter((station) => station.zone === id).map(nodeOf);
      const edges = withOrder(children, drawn.filter(isInside(id)).map(edgeOf), (station) => station);
      const layoutOptions = zoneOptions(last ? last.y + last.h + 20 : ZONE_HEAD);
      const node: ElkNode = await elk.layout({ id, layoutOptions, children, edges });
      const width = Math.max(node.width ?? 0, title.w + 40, (last?.w ?? 0) + 40);
      return { node: { ...node, width }, exits };
    }),
  );
  const outer = (id: string) => holderOf(id) ?? id;
  const childrenWith = (isLow: boolean) =>
    // Zones take the place of their first station, so that the map keeps the order of the machine.
    part.stations.flatMap((station): ElkNode[] => {
      const zone = holderOf(station.id);
      if (zone === undefined) return [nodeOf(station)];
      const region = zones.find(({ node }) => node.id === zone)?.node;
      return region?.children?.[0]?.id === station.id ? [asOneNode(region, isLow)] : [];
    });
  const between = drawn
    .filter(({ from, to }) => outer(from) !== outer(to))
    .map((road) => ({
      ...edgeOf(road),
      sources: [outer(road.from)],
      targets: [holderOf(road.to) === undefined ? road.to : `${outer(road.to)}${DOOR}`],
    }));
  const around = async (isLow: boolean) => {
    const children = childrenWith(isLow);
    const edges = withOrder(children, structuredClone(between), outer);
    const root = { id: 'map', layoutOptions: OPTIONS, children, edges };
    return readLayout(await elk.layout(root), zones, part, posts);
  };
  const compact = await around(true);
  return isClear(compact, part) ? compact : around(false);
}

/** Whether nothing outside a zone lies on it: neither a station with its signs, nor a road that has no business there. */
function isClear({ zones, stations, exits, lines }: Drawing, { roads, stations: all }: Part): boolean {
  return zones.every((zone) => {
    const isInside = (id = '') =>
      id === zone.id || all.some((station) => station.id === id && station.zone === zone.id);
    const covers = ({ x, y }: { x: number; y: number }) =>
      x > zone.x && x < zone.x + zone.w && y > zone.y && y < zone.y + zone.h;
    const roadOf = ([id = '']: string[]) => roads.find(({ ids }) => ids.includes(id));
    const strangers = [
      ...stations.filter(({ id }) => !isInside(id)),
      ...exits.filter((exit) => !isInside(roadOf(exit.roads)?.from)),
    ];
    const passing = lines.filter((line) => {
      const road = roadOf(line.roads);
      return !isInside(road?.from) && !isInside(road?.to);
    });
    return (
      !strangers.some(
        ({ x, y, w, h }) => x < zone.x + zone.w && x + w > zone.x && y < zone.y + zone.h && y + h > zone.y,
      ) && !passing.some(({ points }) => points.some(covers))
    );
  });
}

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
