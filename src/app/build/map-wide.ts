import ElkConstructor, { type ElkExtendedEdge, type ElkNode } from 'elkjs';
import { type Labels, labelsOfPlace, labelsOfRoad, roomFor } from '#app/build/map-labels.ts';
import type { Part, PartRoad } from '#app/build/map-part.ts';
import { DOOR, isExit, readLayout } from '#app/build/map-reading.ts';
import { INLINE, OPTIONS, ZONE_HEAD, zoneOptions } from '#app/build/map-spacing.ts';
import type { Drawing, Exit } from '#explain/map/procedure-map.ts';
import { COLUMN_TYPE, MAP_TYPE } from '#explain/map/wrap-label.ts';

const STATION_WIDTH = 196;
const DECISION = 28;

/** Lays a part of the map out freely, for screens that are large enough. Each zone is laid out first, by itself. */
export async function layWide(part: Part, labels: Labels): Promise<Drawing> {
  const elk = new ElkConstructor();
  const has = (id: string) => part.zones.includes(id) || part.stations.some((station) => station.id === id);
  const zoneOf = (id: string) => part.stations.find((station) => station.id === id)?.zone;
  const isDecision = (id: string) => labels.of(`states.${id}.title`).length === 0;
  const idOf = (road: PartRoad) => `road-${part.roads.indexOf(road)}`;
  const isHead = (road: PartRoad) => part.zones.includes(road.from) && (zoneOf(road.to) === road.from || !has(road.to));

  const nodeOf = ({ id, kind }: Part['stations'][number]): ElkNode => {
    if (kind === 'decision') return { id, width: DECISION, height: DECISION };
    const { h } = roomFor(labels.of(`states.${id}.title`), MAP_TYPE.title);
    return { id, width: STATION_WIDTH, height: h + 26 };
  };
  const exitOf = (road: PartRoad): ElkNode => {
    const { w, h } = roomFor(labelsOfPlace(road.to, isDecision(road.to), labels), MAP_TYPE.road);
    return { id: `exit-${idOf(road)}`, width: w + 20, height: h + 10 };
  };
  const edgeOf = (road: PartRoad): ElkExtendedEdge => {
    const id = idOf(road);
    const text = labelsOfRoad(road.road, labels);
    const room = roomFor(text, MAP_TYPE.road);
    const label = { id: `${id}-label`, text: '-', width: room.w + 36, height: room.h + 10, layoutOptions: INLINE };
    const target = has(road.to) ? road.to : `exit-${id}`;
    return { id, sources: [road.from], targets: [target], labels: text.length > 0 ? [label] : [] };
  };
  /** What can be done anywhere in a zone stands on signs under its title. */
  const headOf = (zone: string): { exits: Exit[]; height: number; width: number } => {
    let y = ZONE_HEAD;
    const exits = part.roads
      .filter((road) => road.from === zone && isHead(road))
      .map((road): Exit => {
        const cause = roomFor(labelsOfRoad(road.road, labels), COLUMN_TYPE.road);
        const place = roomFor(labelsOfPlace(road.to, isDecision(road.to), labels), COLUMN_TYPE.road);
        const h = cause.h + place.h + 12;
        y += h + 8;
        return {
          roads: road.ids,
          to: road.to,
          x: 20,
          y: y - h - 8,
          w: Math.max(cause.w, place.w) + 38,
          h,
          caused: true,
        };
      });
    const title = roomFor(labels.of(`states.${zone}.title`), { ...MAP_TYPE.title, width: 60 });
    return { exits, height: exits.length > 0 ? y + 10 : y, width: Math.max(title.w, ...exits.map(({ w }) => w)) + 40 };
  };

  const inZone = (zone: string) => part.stations.filter((station) => station.zone === zone);
  const isInside = (zone: string) => (road: PartRoad) =>
    zoneOf(road.from) === zone && (zoneOf(road.to) === zone || !has(road.to));
  const zones = await Promise.all(
    part.zones
      .filter((id) => inZone(id).length > 0)
      .map(async (id) => {
        const head = headOf(id);
        const roads = part.roads.filter(isInside(id));
        const children = [...inZone(id).map(nodeOf), ...roads.filter(({ to }) => !has(to)).map(exitOf)];
        const layoutOptions = zoneOptions(head.height);
        const node: ElkNode = await elk.layout({ id, layoutOptions, children, edges: roads.map(edgeOf) });
        return { node: { ...node, width: Math.max(node.width ?? 0, head.width) }, exits: head.exits };
      }),
  );
  const regions = zones.map(({ node }) => node);
  const inside = new Set(regions.flatMap(({ edges = [] }) => edges.map(({ id }) => id)));
  const holderOf = (id: string) => {
    const zone = zoneOf(id);
    return zone !== undefined && part.zones.includes(zone) ? zone : undefined;
  };
  const childrenWith = (isLow: boolean) =>
    // Zones take the place of their first station, so that the map keeps the order of the machine.
    part.stations.flatMap((station): ElkNode[] => {
      const zone = holderOf(station.id);
      if (zone === undefined) return [nodeOf(station)];
      const region = regions.find(({ id }) => id === zone);
      return region?.children?.[0]?.id === station.id ? [asOneNode(region, isLow)] : [];
    });
  const edgesBetween = () =>
    part.roads
      .filter((road) => !isHead(road))
      .map(edgeOf)
      .filter(({ id }) => !inside.has(id))
      .map(({ sources, targets, ...edge }) => ({
        ...edge,
        sources: sources.map((id) => holderOf(id) ?? id),
        targets: targets.map((id) => (holderOf(id) === undefined ? id : `${holderOf(id)}${DOOR}`)),
      }));
  const around = async (isLow: boolean) => {
    const root = { id: 'map', layoutOptions: OPTIONS, children: childrenWith(isLow), edges: edgesBetween() };
    return readLayout(await elk.layout(root), zones, part);
  };
  const compact = await around(true);
  return isClear(compact, part) ? compact : around(false);
}

/** Whether nothing outside a zone lies on it: neither a station, nor a road that has no business there. */
function isClear({ zones, stations, lines }: Drawing, { roads }: Part): boolean {
  const roadOf = (line: Drawing['lines'][number]) => roads.find(({ ids }) => ids === line.roads);
  return zones.every((zone) => {
    const isInside = (id = '') => id.startsWith(`${zone.id}.`) || id.startsWith(`${zone.id}/`) || id === zone.id;
    const covers = ({ x, y }: { x: number; y: number }) =>
      x > zone.x && x < zone.x + zone.w && y > zone.y && y < zone.y + zone.h;
    const onIt = stations
      .filter(({ id }) => !isInside(id) && !isExit(id))
      .some(({ x, y, w, h }) => x < zone.x + zone.w && x + w > zone.x && y < zone.y + zone.h && y + h > zone.y);
    const ends = lines.map((line) => ({ line, from: isInside(roadOf(line)?.from), to: isInside(roadOf(line)?.to) }));
    return (
      !onIt &&
      !ends.some(({ line, from, to }) => !from && !to && line.points.some(covers)) &&
      (zones.length === 1 && stations.every(({ id }) => isInside(id))
        ? true
        : !ends.some(({ from, to }) => from && !to))
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
