import { useState } from 'react';
import type { ProcedureId } from '#domain/agency.ts';
import type { CaseEvent } from '#domain/procedure.ts';
import type { World } from '#domain/world.ts';
import type { Setting } from '#engine/session/setting.ts';
import { CaseChoice } from '#explain/case-choice.tsx';
import { CaseView } from '#explain/case-view.tsx';
import { CASE_VIEWS } from '#explain/case-views.ts';
import { casesShown } from '#explain/cases-shown.ts';
import { CounterView } from '#explain/counter/counter-view.tsx';
import type { Maps } from '#explain/map/map-panel.tsx';
import { Button } from '#ui/forms/button.tsx';
import { Tabs } from '#ui/layout/tabs.tsx';
import { useText } from '#ui/text/use-text.ts';
import './behind-the-scenes.css';

interface BehindTheScenesProps {
  setting: Setting;
  world: World;
  /** Each procedure's map, loaded when somebody looks at it. */
  maps: Maps;
  /** Plays the agent on the other side of the counter; without it one only looks. */
  onDecide?: (procedure: ProcedureId, event: CaseEvent) => void;
}

/** Everything that happens to a request, in four views of the same truth; and the file as the agency sees it. */
export function BehindTheScenes({ setting, world, maps, onDecide }: BehindTheScenesProps) {
  const say = useText('explain');
  const [side, setSide] = useState<'backstage' | 'counter'>('backstage');
  const [selected, setSelected] = useState('journey');
  const [chosen, setChosen] = useState<ProcedureId>(setting.exercise.procedure);
  const cases = casesShown(setting, world);
  // A case that followed from another is gone again when one goes back to before it began.
  const procedure = cases.includes(chosen) ? chosen : setting.exercise.procedure;
  const view = { setting, world, procedure };
  const other = side === 'backstage' ? 'counter' : 'backstage';
  return (
    <div className="explain">
      <div className="explain__sides screen-only">
        <Button look="secondary" icon={other === 'counter' ? 'agency' : 'back'} onPress={() => setSide(other)}>
          {say(`sides.${other}`)}
        </Button>
      </div>
      {side === 'counter' ? (
        <CounterView key={procedure} {...view} {...(onDecide ? { onDecide } : {})} />
      ) : (
        <>
          {cases.length > 1 && <CaseChoice setting={setting} cases={cases} chosen={procedure} onChoose={setChosen} />}
          <Tabs
            label={say('tabs.label')}
            selected={selected}
            onSelect={setSelected}
            tabs={CASE_VIEWS.map(({ id, icon }) => ({
              id,
              label: say(`tabs.${id}`),
              icon,
              panel: <CaseView view={id} {...view} maps={maps} />,
            }))}
          />
        </>
      )}
    </div>
  );
}
