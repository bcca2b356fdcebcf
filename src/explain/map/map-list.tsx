import type { ProcedureId } from '#domain/agency.ts';
import type { ProcedureMap, Road } from '#explain/map/procedure-map.ts';
import { useRoadLabel } from '#explain/map/use-road-label.ts';
import { useText } from '#ui/text/use-text.ts';

interface MapListProps {
  procedure: ProcedureId;
  map: ProcedureMap;
  visited: ReadonlySet<string>;
  here: string | undefined;
}

/** The map in words: every station, and where one can go from there. */
export function MapList({ procedure, map, visited, here }: MapListProps) {
  const say = useText('explain');
  const words = useText(`procedures/${procedure}`);
  const labelOf = useRoadLabel(procedure);
  const title = (state: string) => words(`states.${state}.title`);
  return (
    <ol className="explain-map-list">
      {map.stations
        .filter(({ kind }) => kind === 'state')
        .map(({ id }) => (
          <li key={id}>
            <strong>{title(id)}</strong>
            {id === here && <em>{say('map.list-here')}</em>}
            {id !== here && visited.has(id) && <em>{say('map.list-visited')}</em>}
            <ul>
              {exits(map, id).map(({ road, to }) => (
                <li key={`${road.id} ${to}`}>
                  {say('map.exit', { cause: labelOf(road) ?? say('map.byItself'), to: title(to) })}
                </li>
              ))}
            </ul>
          </li>
        ))}
    </ol>
  );
}

/** Where one can go from a station: on through every point where the computer decides. */
function exits(map: ProcedureMap, from: string): { road: Road; to: string }[] {
  const isState = (id: string) => map.stations.some((station) => station.id === id && station.kind === 'state');
  const ends = (point: string, seen: string[]): string[] => {
    if (isState(point)) return [point];
    if (seen.includes(point)) return [];
    return map.roads.filter((road) => road.from === point).flatMap(({ to }) => ends(to, [...seen, point]));
  };
  const zones = map.zones.map(({ id }) => id).filter((zone) => from.startsWith(`${zone}.`));
  return map.roads
    .filter((road) => road.from === from || zones.includes(road.from))
    .flatMap((road) => [...new Set(ends(road.to, []))].map((to) => ({ road, to })));
}
