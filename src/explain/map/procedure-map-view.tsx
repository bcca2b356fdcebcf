import { useId } from 'react';
import type { ProcedureId } from '#domain/agency.ts';
import { ExitView } from '#explain/map/exit-view.tsx';
import type { Drawing, ProcedureMap } from '#explain/map/procedure-map.ts';
import { roadPath } from '#explain/map/road-path.ts';
import { RoadSign } from '#explain/map/road-sign.tsx';
import { StationView } from '#explain/map/station-view.tsx';
import { usePlaceNames } from '#explain/map/use-place-names.ts';
import { ZoneView } from '#explain/map/zone-view.tsx';
import './procedure-map.css';

interface ProcedureMapViewProps {
  procedure: ProcedureId;
  map: ProcedureMap;
  /** The part of it to draw. */
  drawing: Drawing;
  /** Its name for those who do not see it. */
  label: string;
  /** States the case has been in, present one included. */
  visited: ReadonlySet<string>;
  here: string | undefined;
  /** Roads taken, and roads the rest of the way is expected to take, by id. */
  taken: ReadonlySet<string>;
  planned: ReadonlySet<string>;
  zoom: number;
}

const LOOKS = ['other', 'planned', 'taken'] as const;
type RoadLook = (typeof LOOKS)[number];

/** The plan of a procedure, drawn from the layout that was computed from its statechart. */
export function ProcedureMapView(props: ProcedureMapViewProps) {
  const { procedure, map, drawing, label, visited, here, taken, planned, zoom } = props;
  const { placeOf, letterOf } = usePlaceNames(procedure, map);
  const id = useId();
  const column = drawing.column === true;
  const roadOf = ({ roads: [first] }: { roads: string[] }) => map.roads.find((road) => road.id === first);
  const lookOf = ({ roads }: { roads: string[] }): RoadLook => {
    if (roads.some((road) => taken.has(road))) return 'taken';
    return roads.some((road) => planned.has(road)) ? 'planned' : 'other';
  };
  const stationLook = (station: string, isZone: boolean) => {
    const isIn = (state: string) => state === station || (isZone && state.startsWith(`${station}.`));
    if (here !== undefined && isIn(here)) return 'here';
    return [...visited].some(isIn) ? 'visited' : 'other';
  };
  return (
    <svg
      className="explain-map"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${drawing.width} ${drawing.height}`}
      width={drawing.width * zoom}
      height={drawing.height * zoom}
    >
      <defs>
        {LOOKS.map((look) => (
          <marker
            key={look}
            id={`${id}-${look}`}
            className={`explain-road--${look}`}
            viewBox="0 0 10 10"
            refX="8.5"
            refY="5"
            markerUnits="userSpaceOnUse"
            markerWidth={look === 'other' ? 11 : 15}
            markerHeight={look === 'other' ? 11 : 15}
            orient="auto"
          >
            <path className="explain-road__head" d="M0 0.500 10 5 0 9.500Z" />
          </marker>
        ))}
      </defs>
      {drawing.zones.map((zone) => (
        <ZoneView key={zone.id} zone={zone} title={placeOf(zone.id)} column={column} />
      ))}
      {LOOKS.flatMap((look) =>
        drawing.lines
          .filter((line) => lookOf(line) === look)
          .map((line) => (
            <path
              key={line.roads.join(' ')}
              className={`explain-road explain-road--${look}`}
              d={roadPath(line.points)}
              markerEnd={`url(#${id}-${look})`}
            />
          )),
      )}
      {drawing.lines.map((line) => {
        const road = roadOf(line);
        if (!road || !line.label) return null;
        const sign = { procedure, road, label: line.label, look: lookOf(line), column };
        return <RoadSign key={road.id} {...sign} />;
      })}
      {drawing.exits.map((exit) => {
        const sign = { procedure, exit, road: roadOf(exit), place: placeOf(exit.to), look: lookOf(exit) };
        return <ExitView key={exit.roads.join(' ')} {...sign} />;
      })}
      {drawing.stations.map((station) => (
        <StationView
          key={station.id}
          procedure={procedure}
          station={station}
          look={stationLook(station.id, station.kind === 'zone')}
          column={column}
          letter={letterOf(station.id)}
        />
      ))}
    </svg>
  );
}
