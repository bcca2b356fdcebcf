import { useId } from 'react';
import type { ProcedureId } from '#domain/agency.ts';
import type { ProcedureMap, Road, Zone } from '#explain/map/procedure-map.ts';
import { roadPath } from '#explain/map/road-path.ts';
import { RoadSign } from '#explain/map/road-sign.tsx';
import { StationView } from '#explain/map/station-view.tsx';
import { useText } from '#ui/text/use-text.ts';
import './procedure-map.css';

interface ProcedureMapViewProps {
  procedure: ProcedureId;
  map: ProcedureMap;
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
  const { procedure, map, visited, here, taken, planned, zoom } = props;
  const say = useText('explain');
  const words = useText(`procedures/${procedure}`);
  const id = useId();
  const lookOf = (road: Road): RoadLook => {
    if (taken.has(road.id)) return 'taken';
    return planned.has(road.id) ? 'planned' : 'other';
  };
  return (
    <svg
      className="explain-map"
      role="img"
      aria-label={say('map.picture', { title: words('title') })}
      viewBox={`0 0 ${map.width} ${map.height}`}
      width={map.width * zoom}
      height={map.height * zoom}
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
      {map.zones.map((zone) => (
        <ZoneView key={zone.id} zone={zone} title={zoneTitle(zone)} />
      ))}
      {LOOKS.flatMap((look) =>
        map.roads
          .filter((road) => lookOf(road) === look)
          .map((road) => (
            <path
              key={road.id}
              className={`explain-road explain-road--${look}`}
              d={roadPath(road.points)}
              markerEnd={`url(#${id}-${look})`}
            />
          )),
      )}
      {map.roads.map((road) => (
        <RoadSign key={road.id} procedure={procedure} road={road} look={lookOf(road)} />
      ))}
      {map.stations.map((station) => (
        <StationView
          key={station.id}
          procedure={procedure}
          station={station}
          look={station.id === here ? 'here' : visited.has(station.id) ? 'visited' : 'other'}
        />
      ))}
    </svg>
  );

  function zoneTitle({ id: state }: Zone): string {
    return words.has(`states.${state}.title`) ? words(`states.${state}.title`) : '';
  }
}

function ZoneView({ zone, title }: { zone: Zone; title: string }) {
  return (
    <g className="explain-zone">
      <rect x={zone.x} y={zone.y} width={zone.w} height={zone.h} rx={22} />
      <text x={zone.x + 20} y={zone.y + 28}>
        {title}
      </text>
    </g>
  );
}
