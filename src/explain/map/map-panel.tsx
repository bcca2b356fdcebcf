import { useEffect, useRef, useState } from 'react';
import type { ProcedureId } from '#domain/agency.ts';
import type { World } from '#domain/world.ts';
import { planTo } from '#engine/coach/plan.ts';
import { caseOf, type Setting } from '#engine/session/setting.ts';
import { MapLegend } from '#explain/map/map-legend.tsx';
import { MapList } from '#explain/map/map-list.tsx';
import type { ProcedureMap } from '#explain/map/procedure-map.ts';
import { ProcedureMapView } from '#explain/map/procedure-map-view.tsx';
import { stationIn, takenRoads } from '#explain/map/taken-roads.ts';
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

const ZOOMS = [0.4, 0.55, 0.75, 1, 1.25, 1.6];

function LoadedMap({ setting, world, procedure, map }: Omit<MapPanelProps, 'maps'> & { map: ProcedureMap }) {
  const say = useText('explain');
  const { exercise } = setting;
  const { history, value } = caseOf(world, procedure);
  const states = history.at(-1)?.states ?? [];
  const here = stationIn(map, states);
  const visited = new Set(history.flatMap(({ entered }) => entered));
  // Only the exercise's own case has a goal, and so a way that can be drawn ahead.
  const plan = procedure === exercise.procedure ? planTo(setting, world, procedure, exercise.goal) : undefined;
  const ahead = plan?.at(-1)?.cases[procedure]?.history.slice(history.length - 1) ?? [];
  const [step, setStep] = useState(3);
  const zoom = ZOOMS[step] ?? 1;
  const frame = useRef<HTMLElement>(null);
  const place = map.stations.find(({ id }) => id === here);

  // The map opens where the request stands, and stays there when it grows or shrinks.
  useEffect(() => {
    const element = frame.current;
    if (!element || !place) return;
    element.scrollTo({
      left: (place.x + place.w / 2) * zoom - element.clientWidth / 2,
      top: (place.y + place.h / 2) * zoom - element.clientHeight / 2,
    });
  }, [place, zoom]);

  return (
    <div className="explain-map-panel">
      <p className="explain-intro">{say.rich('map.intro')}</p>
      <div className="explain-map-panel__tools screen-only">
        <Button look="secondary" onPress={() => setStep(Math.max(0, step - 1))} label={say('map.smallerLabel')}>
          {say('map.smaller')}
        </Button>
        <Button
          look="secondary"
          onPress={() => setStep(Math.min(ZOOMS.length - 1, step + 1))}
          label={say('map.largerLabel')}
        >
          {say('map.larger')}
        </Button>
        <Button look="quiet" icon="print" onPress={() => window.print()}>
          {say('map.print')}
        </Button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard */}
      <section ref={frame} className="explain-map-panel__frame" tabIndex={0} aria-label={say('map.frame')}>
        <ProcedureMapView
          procedure={procedure}
          map={map}
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
