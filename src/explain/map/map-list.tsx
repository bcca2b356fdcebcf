import type { ProcedureId } from '#domain/agency.ts';
import type { ProcedureMap, Road } from '#explain/map/procedure-map.ts';
import { usePlaceNames } from '#explain/map/use-place-names.ts';
import { useRoadLabel } from '#explain/map/use-road-label.ts';
import { useText } from '#ui/text/use-text.ts';

interface MapListProps {
  procedure: ProcedureId;
  map: ProcedureMap;
  visited: ReadonlySet<string>;
  here: string | undefined;
}

/** The whole map in words: every station, and where one can go from there, also by roads that are not drawn. */
export function MapList({ procedure, map, visited, here }: MapListProps) {
  const say = useText('explain');
  const { placeOf } = usePlaceNames(procedure, map);
  const labelOf = useRoadLabel(procedure);
  const exitsOf = (from: string) => (
    <ul>
      {exits(map, from).map(({ road, to }) => (
        <li key={`${road.id} ${to}`}>
          {say('map.exit', { cause: labelOf(road) ?? say('map.byItself'), to: placeOf(to) })}
        </li>
      ))}
    </ul>
  );
  return (
    <ol className="explain-map-list">
      {map.stations
        .filter(({ kind }) => kind === 'state')
        .map(({ id }) => (
          <li key={id}>
            <strong>{placeOf(id)}</strong>
            {id === here && <em>{say('map.list-here')}</em>}
            {id !== here && visited.has(id) && <em>{say('map.list-visited')}</em>}
            {exitsOf(id)}
          </li>
        ))}
      {map.zones
        .filter(({ id }) => exits(map, id).length > 0)
        .map(({ id }) => (
          <li key={id}>
            <strong>{say('map.anywhere', { zone: placeOf(id) })}</strong>
            {exitsOf(id)}
          </li>
        ))}
    </ol>
  );
}

/** Where one can go from a place: on through every point where the computer decides. */
function exits(map: ProcedureMap, from: string): { road: Road; to: string }[] {
  const isState = (id: string) => map.stations.some((station) => station.id === id && station.kind === 'state');
  const ends = (point: string, seen: string[]): string[] => {
    if (isState(point)) return [point];
    if (seen.includes(point)) return [];
    return map.roads.filter((road) => road.from === point).flatMap(({ to }) => ends(to, [...seen, point]));
  };
  return map.roads
    .filter((road) => road.from === from)
    .flatMap((road) => [...new Set(ends(road.to, []))].map((to) => ({ road, to })));
}
