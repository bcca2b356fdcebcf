import { useEffect, useRef, useState } from 'react';
import type { ProcedureId } from '#domain/agency.ts';
import type { World } from '#domain/world.ts';
import { planTo } from '#engine/coach/plan.ts';
import { caseOf, type Setting } from '#engine/session/setting.ts';
import { MapLegend } from '#explain/map/map-legend.tsx';
import { MapList } from '#explain/map/map-list.tsx';
import { OUTSIDE, type ProcedureMap, type Region, WHOLE } from '#explain/map/procedure-map.ts';
import { ProcedureMapView } from '#explain/map/procedure-map-view.tsx';
import { stationIn, takenRoads } from '#explain/map/taken-roads.ts';
import { useMapGestures } from '#explain/map/use-map-gestures.ts';
import { usePlaceNames } from '#explain/map/use-place-names.ts';
import { useRoom, useZoom } from '#explain/map/use-zoom.ts';
import { useMedia } from '#ui/data/use-media.ts';
import { useResource } from '#ui/data/use-resource.ts';
import { Button } from '#ui/forms/button.tsx';
import { Notice } from '#ui/journey/notice.tsx';
import { useText } from '#ui/text/use-text.ts';
import './map-panel.css';

/** The maps there are, each loaded when somebody looks at it, by procedure. */
export type Maps = Readonly<Record<string, () => Promise<{ default: ProcedureMap }>>>;

interface MapPanelProps {
  setting: Setting;
  world: World;
  procedure: ProcedureId;
  maps: Maps;
}

/** Every road the request could take, and the one it took. */
export function MapPanel({ setting, world, procedure, maps }: MapPanelProps) {
  const say = useText('explain');
  const load = maps[procedure];
  const { data, error } = useResource(async () => (await load?.())?.default, [load]);
  if (!load || error) return <Notice kind="info" title={say('map.none')} />;
  if (!data) return <p role="status">{say('map.loading')}</p>;
  return <LoadedMap setting={setting} world={world} procedure={procedure} map={data} />;
}

/** Narrower than this, stations stand under each other. */
const NARROW = 600;
const STEP = 1.25;

function LoadedMap({ setting, world, procedure, map }: Omit<MapPanelProps, 'maps'> & { map: ProcedureMap }) {
  const say = useText('explain');
  const words = useText(`procedures/${procedure}`);
  const { placeOf } = usePlaceNames(procedure, map);
  const { exercise } = setting;
  const { history, value } = caseOf(world, procedure);
  const here = stationIn(map, history.at(-1)?.states ?? []);
  const visited = new Set(history.flatMap(({ entered }) => entered));
  // Only the exercise's own case has a goal, and so a way that can be drawn ahead.
  const plan = procedure === exercise.procedure ? planTo(setting, world, procedure, exercise.goal) : undefined;
  const ahead = plan?.at(-1)?.cases[procedure]?.history.slice(history.length - 1) ?? [];

  const frame = useRef<HTMLElement>(null);
  const room = useRoom(frame);
  const isNarrow = useMedia(`(max-width: ${NARROW}px)`) || (room > 0 && room < NARROW);
  const [chosen, setChosen] = useState<string>();
  const region = regionOf(map, chosen ?? (isNarrow ? regionAround(map, here) : WHOLE));
  const drawing = isNarrow ? region.narrow : region.wide;
  const { zoom, zoomBy, fitWidth } = useZoom(frame, room, drawing);
  useMapGestures(frame, zoomBy);
  const place = drawing.stations.find(({ id, kind }) => id === here || (kind === 'zone' && here?.startsWith(`${id}.`)));
  const nameOf = (id: string) => (id === WHOLE ? say('map.whole') : id === OUTSIDE ? say('map.outside') : placeOf(id));

  // The map opens where the request stands, and again when another part of it is shown.
  const opened = useRef<unknown>(undefined);
  useEffect(() => {
    const element = frame.current;
    if (!element || !room || opened.current === place) return;
    opened.current = place;
    element.scrollTo({
      left: place ? (place.x + place.w / 2) * zoom - element.clientWidth / 2 : 0,
      top: place ? (place.y + place.h / 2) * zoom - element.clientHeight / 3 : 0,
      behavior: 'instant',
    });
  }, [place, zoom, room]);

  return (
    <div className="explain-map-panel">
      <p className="explain-intro">{say.rich('map.intro')}</p>
      <div className="explain-map-panel__tools screen-only">
        {map.regions.length > 1 && (
          <label className="explain-map-panel__region">
            {say('map.region')}
            <select value={region.id} onChange={({ currentTarget }) => setChosen(currentTarget.value)}>
              {map.regions.map(({ id }) => (
                <option key={id} value={id}>
                  {nameOf(id)}
                </option>
              ))}
            </select>
          </label>
        )}
        <Button look="secondary" onPress={() => zoomBy(1 / STEP)} label={say('map.smallerLabel')}>
          {say('map.smaller')}
        </Button>
        <Button look="secondary" onPress={() => zoomBy(STEP)} label={say('map.largerLabel')}>
          {say('map.larger')}
        </Button>
        <Button look="secondary" onPress={fitWidth}>
          {say('map.fit')}
        </Button>
        <Button look="quiet" icon="print" ofDevice onPress={() => window.print()}>
          {say('map.print')}
        </Button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard */}
      <section ref={frame} className="explain-map-panel__frame" tabIndex={0} aria-label={say('map.frame')}>
        <ProcedureMapView
          procedure={procedure}
          map={map}
          drawing={drawing}
          label={say('map.picture', { title: words('title'), part: nameOf(region.id) })}
          visited={visited}
          here={here}
          taken={takenRoads(map, history)}
          planned={takenRoads(map, ahead)}
          zoom={zoom}
        />
      </section>
      <MapLegend />
      <details className="explain-map-panel__list" key={JSON.stringify(value)}>
        <summary>{say('map.list')}</summary>
        <MapList procedure={procedure} map={map} visited={visited} here={here} />
      </details>
    </div>
  );
}

function regionOf({ regions }: ProcedureMap, wanted: string): Region {
  const region = regions.find(({ id }) => id === wanted) ?? regions[0];
  if (!region) throw new Error('A map has no region.');
  return region;
}

/** The part of the map that holds a station: its zone, or what lies outside the zones. */
function regionAround({ stations, zones }: ProcedureMap, here: string | undefined): string {
  if (zones.length === 0) return WHOLE;
  return stations.find(({ id }) => id === here)?.zone ?? OUTSIDE;
}
