import { useState } from 'react';
import type { World } from '#domain/world.ts';
import type { Setting } from '#engine/session/setting.ts';
import { JourneyView } from '#explain/timeline/journey-view.tsx';
import { Tabs } from '#ui/layout/tabs.tsx';
import { useText } from '#ui/text/use-text.ts';
import './behind-the-scenes.css';

interface BehindTheScenesProps {
  setting: Setting;
  world: World;
}

/** Everything that happens to a request after it is sent: its journey, what went over the network, the whole map. */
export function BehindTheScenes({ setting, world }: BehindTheScenesProps) {
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
        ]}
      />
    </div>
  );
}
