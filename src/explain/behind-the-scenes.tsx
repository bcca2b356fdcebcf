import { useState } from 'react';
import type { World } from '#domain/world.ts';
import type { Setting } from '#engine/session/setting.ts';
import { ExchangesView } from '#explain/exchanges/exchanges-view.tsx';
import { MapPanel, type Maps } from '#explain/map/map-panel.tsx';
import { SentPapersView } from '#explain/papers/sent-papers-view.tsx';
import { JourneyView } from '#explain/timeline/journey-view.tsx';
import { Tabs } from '#ui/layout/tabs.tsx';
import { useText } from '#ui/text/use-text.ts';
import './behind-the-scenes.css';

interface BehindTheScenesProps {
  setting: Setting;
  world: World;
  /** Each procedure's map, loaded when somebody looks at it. */
  maps: Maps;
}

/** Everything that happens to a request after it is sent: its journey, what went over the network, who looks at the papers, the whole map. */
export function BehindTheScenes({ setting, world, maps }: BehindTheScenesProps) {
  const say = useText('explain');
  const [selected, setSelected] = useState('journey');
  return (
    <div className="explain">
      <Tabs
        label={say('tabs.label')}
        selected={selected}
        onSelect={setSelected}
        tabs={[
          {
            id: 'journey',
            label: say('tabs.journey'),
            icon: 'behind-the-scenes',
            panel: <JourneyView setting={setting} world={world} />,
          },
          {
            id: 'exchanges',
            label: say('tabs.exchanges'),
            icon: 'screen',
            panel: <ExchangesView setting={setting} world={world} />,
          },
          {
            id: 'papers',
            label: say('tabs.papers'),
            icon: 'papers',
            panel: <SentPapersView setting={setting} world={world} />,
          },
          {
            id: 'map',
            label: say('tabs.map'),
            icon: 'eye',
            panel: <MapPanel setting={setting} world={world} maps={maps} />,
          },
        ]}
      />
    </div>
  );
}
