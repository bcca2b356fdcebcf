import type { ProcedureId } from '#domain/agency.ts';
import type { World } from '#domain/world.ts';
import { rulesOf, type Setting } from '#engine/session/setting.ts';
import type { CaseViewId } from '#explain/case-views.ts';
import { casesShown } from '#explain/cases-shown.ts';
import { CircuitView } from '#explain/circuit/circuit-view.tsx';
import { ExchangesView } from '#explain/exchanges/exchanges-view.tsx';
import { MapPanel, type Maps } from '#explain/map/map-panel.tsx';
import { JourneyView } from '#explain/timeline/journey-view.tsx';

interface CaseViewProps {
  view: CaseViewId;
  setting: Setting;
  world: World;
  procedure: ProcedureId;
  /** Each procedure's map, loaded when somebody looks at it. */
  maps: Maps;
}

/** One of the views of what happens to a request. */
export function CaseView({ view, setting, world, procedure, maps }: CaseViewProps) {
  const about = { setting, world, procedure };
  switch (view) {
    case 'journey':
      return <JourneyView key={procedure} {...about} />;
    case 'map':
      return <MapPanel key={procedure} {...about} maps={maps} />;
    case 'circuit':
      return <CircuitView key={procedure} {...about} />;
    case 'exchanges': {
      const several = casesShown(setting, world).length > 1;
      return (
        <ExchangesView
          setting={setting}
          world={world}
          {...(several ? { agency: rulesOf(setting, procedure).agency } : {})}
        />
      );
    }
  }
}
