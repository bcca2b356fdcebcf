import { type Labels, labelsOfPlace, labelsOfRoad, roomFor } from '#app/build/map-labels.ts';
import type { Part, PartRoad } from '#app/build/map-part.ts';
import type { Drawing, Exit, Line, Station, Zone } from '#explain/map/procedure-map.ts';
import { COLUMN_TYPE } from '#explain/map/wrap-label.ts';

/** As wide as the map's frame on a phone of 360 px. */
const WIDTH = 316;
const MARGIN = 10;
/** Where the line runs that holds the stations together. */
const SPINE = 32;
/** Where signs begin, beside it. */
const SIGNS = 56;
const SIGNS_WIDTH = WIDTH - MARGIN - 8 - SIGNS;
const DECISION = 30;
/** Room above a station for an arrowhead and for "you are here". */
const ABOVE = 28;
const BETWEEN = 9;

/**
 * Lays a part of the map out as one column, in the order of the story: the road to the next station runs straight down,
 * and every other road is a sign under the station it leaves. Nothing crosses anything.
 */
export function layColumn({ stations, zones, roads }: Part, labels: Labels): Drawing {
  const drawing = { stations: [] as Station[], zones: [] as Zone[], lines: [] as Line[], exits: [] as Exit[] };
  const isDecision = (id: string) => id.includes('/') || labels.of(`states.${id}.title`).length === 0;
  let y = MARGIN;
  let zone: Zone | undefined;

  const addExit = (road: PartRoad): Exit => {
    const cause = roomFor(labelsOfRoad(road.road, labels), COLUMN_TYPE.road).h;
    const place = roomFor(labelsOfPlace(road.to, isDecision(road.to), labels), COLUMN_TYPE.road).h;
    const caused = cause > 0 ? { caused: true as const } : {};
    const exit = { roads: road.ids, to: road.to, x: SIGNS, y, w: SIGNS_WIDTH, h: cause + place + 12, ...caused };
    drawing.exits.push(exit);
    y = exit.y + exit.h + BETWEEN;
    return exit;
  };

  const openZone = (id: string) => {
    zone = { id, x: MARGIN / 2, y, w: WIDTH - MARGIN, h: 0 };
    drawing.zones.push(zone);
    y += 18 + roomFor(labels.of(`states.${id}.title`), COLUMN_TYPE.title).h;
    for (const road of roads.filter(({ from }) => from === id)) addExit(road);
  };

  const closeZone = () => {
    if (!zone) return;
    zone.h = y + 4 - zone.y;
    y += 20;
    zone = undefined;
  };

  stations.forEach((station, index) => {
    if (zone && zone.id !== station.zone) closeZone();
    if (station.zone !== undefined && zones.includes(station.zone) && !zone) openZone(station.zone);
    y += ABOVE - BETWEEN;
    const place = placed(station, y, labels);
    drawing.stations.push(place);
    y = place.y + place.h + BETWEEN + 3;
    const out = roads.filter(({ from }) => from === station.id);
    const next = stations[index + 1]?.id;
    const bottom = { x: SPINE, y: place.y + place.h };
    for (const road of out.filter(({ to }) => to !== next)) {
      const exit = addExit(road);
      const middle = exit.y + Math.round(exit.h / 2);
      drawing.lines.push({ roads: road.ids, points: [bottom, { x: SPINE, y: middle }, { x: exit.x, y: middle }] });
    }
    for (const road of out.filter(({ to }) => to === next)) {
      const { h } = roomFor(labelsOfRoad(road.road, labels), COLUMN_TYPE.road);
      // Its end is known once the next station has its place.
      const line: Line = { roads: road.ids, points: [bottom] };
      if (h > 0) {
        line.label = { x: SIGNS, y, w: SIGNS_WIDTH, h: h + 10 };
        y += h + 10 + BETWEEN;
      }
      drawing.lines.push(line);
    }
  });
  if (zone) closeZone();
  for (const line of drawing.lines) {
    const road = roads.find(({ ids }) => ids === line.roads);
    const target = drawing.stations.find(({ id }) => id === road?.to);
    if (line.points.length === 1 && target) line.points.push({ x: SPINE, y: target.y });
  }
  return { width: WIDTH, height: y + MARGIN, column: true, ...drawing };
}

function placed({ id, kind }: Part['stations'][number], y: number, labels: Labels): Station {
  if (kind === 'decision') return { id, kind, x: SPINE - DECISION / 2, y, w: DECISION, h: DECISION };
  const { h } = roomFor(labels.of(`states.${id}.title`), COLUMN_TYPE.title);
  return { id, kind, x: MARGIN + 4, y, w: WIDTH - 2 * MARGIN - 8, h: h + 24 };
}
