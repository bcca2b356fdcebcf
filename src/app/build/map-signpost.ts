import { type Labels, labelsOfPlace, labelsOfRoad, roomFor } from '#app/build/map-labels.ts';
import type { Part, PartRoad } from '#app/build/map-part.ts';
import type { Exit } from '#explain/map/procedure-map.ts';
import { COLUMN_TYPE, MAP_TYPE } from '#explain/map/wrap-label.ts';

/** A station with the signs that hang under it. Lengths are from its upper left corner. */
export interface Signpost {
  /** The station itself. */
  card: { w: number; h: number };
  exits: Exit[];
  w: number;
  h: number;
}

const STATION_WIDTH = 196;
const DECISION = 28;
const BETWEEN = 9;
/** What is done from more places than this is written on signs, except where it is done first. */
const OFTEN = 2;
/** Places are written in bold. */
const BOLD = 1.08;

/**
 * The roads that a drawing writes on signs, so that its lines only ever lead on in the story: those that go back, that
 * leave the drawing or a zone, and what can be done nearly everywhere.
 */
export function roadsOnSigns({ stations, zones, roads }: Part): Set<PartRoad> {
  const placeOf = (id: string) => stations.findIndex((station) => station.id === id);
  const groundOf = (id: string) => {
    const zone = stations[placeOf(id)]?.zone;
    return zone !== undefined && zones.includes(zone) ? zone : undefined;
  };
  const isFirst = (id: string, zone: string) => stations.find((station) => station.zone === zone)?.id === id;
  const sameAs = (one: PartRoad) => (other: PartRoad) =>
    one.road.event !== undefined && other.road.event === one.road.event && other.to === one.to;
  return new Set(
    roads.filter((road) => {
      const [from, to] = [placeOf(road.from), placeOf(road.to)];
      if (zones.includes(road.from) || to < 0 || to <= from) return true;
      const [left, entered] = [groundOf(road.from), groundOf(road.to)];
      if (left !== entered && (left !== undefined || !isFirst(road.to, entered ?? ''))) {
        if (left !== undefined || entered !== undefined) return true;
      }
      const same = roads.filter(sameAs(road));
      return same.length > OFTEN && same[0] !== road;
    }),
  );
}

/** Signs under each other, from a point on. */
export function signsFrom(roads: PartRoad[], labels: Labels, at: { x: number; y: number }): Exit[] {
  let { y } = at;
  const signs = roads.map((road): Exit => {
    const cause = roomFor(labelsOfRoad(road.road, labels), COLUMN_TYPE.road);
    const isDecision = labels.of(`states.${road.to}.title`).length === 0;
    const place = roomFor(labelsOfPlace(road.to, isDecision, labels), COLUMN_TYPE.road);
    const w = Math.ceil(Math.max(cause.h > 0 ? cause.w : 0, place.w * BOLD)) + 38;
    const sign = { roads: road.ids, to: road.to, x: at.x, y, w, h: cause.h + place.h + 12, caused: true as const };
    y += sign.h + BETWEEN;
    return sign;
  });
  const widest = Math.max(...signs.map(({ w }) => w));
  return signs.map((sign) => ({ ...sign, w: widest }));
}

/** How much room a station takes with its signs. */
export function signpost({ id, kind }: Part['stations'][number], signs: PartRoad[], labels: Labels): Signpost {
  const isDecision = kind === 'decision';
  const title = isDecision ? DECISION : roomFor(labels.of(`states.${id}.title`), MAP_TYPE.title).h + 26;
  const exits = signsFrom(signs, labels, { x: 0, y: title + 16 });
  const signsWidth = exits[0]?.w ?? 0;
  const w = Math.max(isDecision ? DECISION : STATION_WIDTH, signsWidth);
  const last = exits.at(-1);
  return {
    card: { w: isDecision ? DECISION : w, h: title },
    exits: exits.map((exit) => ({ ...exit, x: (w - signsWidth) / 2 })),
    w,
    h: last ? last.y + last.h : title,
  };
}
