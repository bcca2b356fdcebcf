import { layColumn } from '#app/build/map-column.ts';
import type { Labels } from '#app/build/map-labels.ts';
import type { Part, PartRoad } from '#app/build/map-part.ts';
import { layWide } from '#app/build/map-wide.ts';
import type { ProcedureGraph } from '#explain/map/procedure-graph.ts';
import { OUTSIDE, type ProcedureMap, type Region, type Road, WHOLE } from '#explain/map/procedure-map.ts';

/** Lays a graph out, whole and region by region, for large screens and for phones. */
export async function layOut(graph: ProcedureGraph, labels: Labels): Promise<ProcedureMap> {
  const roads = graph.roads.map((road, index): Road => ({ ...road, id: `r${index}` }));
  const map = { ...graph, roads };
  const outside = graph.zones.length > 0 ? [{ id: OUTSIDE, part: outsideOf(map) }] : [];
  const parts = [
    { id: WHOLE, part: wholeOf(map) },
    ...outside,
    ...graph.zones.map(({ id }) => ({ id, part: zoneOf(map, id) })),
  ];
  const regions = await Promise.all(
    parts.map(
      async ({ id, part }): Promise<Region> => ({
        id,
        wide: await layWide(part, labels),
        narrow: layColumn(part, labels),
      }),
    ),
  );
  return { ...map, regions };
}

type Plan = Omit<ProcedureMap, 'regions'>;

const drawn = ({ roads }: Plan) => roads.filter(({ aside }) => !aside);

function wholeOf(map: Plan): Part {
  const roads = drawn(map).map((road) => ({ ids: [road.id], road, from: road.from, to: road.to }));
  return { stations: together(map.stations), zones: map.zones.map(({ id }) => id), roads };
}

function zoneOf(map: Plan, zone: string): Part {
  const stations = map.stations.filter((station) => station.zone === zone);
  const isHere = ({ from }: Road) => from === zone || stations.some(({ id }) => id === from);
  const roads = drawn(map).filter(isHere);
  return {
    stations,
    zones: [zone],
    roads: roads.map((road) => ({ ids: [road.id], road, from: road.from, to: road.to })),
  };
}

/** The map around its zones, each of which is seen as one station. */
function outsideOf(map: Plan): Part {
  const holderOf = (id: string) => map.stations.find((station) => station.id === id)?.zone ?? id;
  const stations = together(map.stations).map(({ id, kind, zone }) =>
    zone === undefined ? { id, kind } : { id: zone, kind: 'zone' as const },
  );
  const roads = new Map<string, PartRoad>();
  for (const road of drawn(map)) {
    const [from, to] = [holderOf(road.from), holderOf(road.to)];
    if (from === to && from !== road.from) continue;
    if (from === to && map.zones.some(({ id }) => id === from)) continue;
    const key = `${from} ${to} ${road.event ?? ''}`;
    const known = roads.get(key);
    if (known) known.ids.push(road.id);
    else roads.set(key, { ids: [road.id], road, from, to });
  }
  const once = stations.filter((station, index) => stations.findIndex(({ id }) => id === station.id) === index);
  return { stations: once, zones: [], roads: [...roads.values()] };
}

/** The stations of a zone one after the other, at the place of the first. */
function together<S extends { id: string; zone?: string }>(stations: S[]): S[] {
  const done = new Set<string>();
  return stations.flatMap((station) => {
    if (station.zone === undefined) return [station];
    if (done.has(station.zone)) return [];
    done.add(station.zone);
    return stations.filter(({ zone }) => zone === station.zone);
  });
}
