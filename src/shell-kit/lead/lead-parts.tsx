import { useState } from 'react';
import type { SessionStore } from '#backend/session-store.ts';
import type { World } from '#domain/world.ts';
import { CounterView } from '#explain/counter/counter-view.tsx';
import { IncidentList } from '#explain/incidents/incident-list.tsx';
import { InjectList } from '#explain/injects/inject-list.tsx';
import { actToUndo } from '#shell-kit/session/undone.ts';
import { useUndo } from '#shell-kit/session/use-undo.ts';
import { Button } from '#ui/forms/button.tsx';
import { Tabs } from '#ui/layout/tabs.tsx';
import { useText } from '#ui/text/use-text.ts';
import './lead-panel.css';

interface LeadPartsProps {
  store: SessionStore;
  world: World;
  /** Leads back to the exercise, where the parts lie over it. */
  onClose?: () => void;
}

/** What can be played by hand, and taken back. */
export function LeadParts({ store, world, onClose }: LeadPartsProps) {
  const t = useText('shell-kit');
  const incidents = useText('incidents');
  const ui = useText('ui');
  const [part, setPart] = useState('incidents');
  const { undo, said } = useUndo(store);
  const { setting } = store;
  const kind = actToUndo(store.entries)?.kind;
  const canTakeBack = part !== 'incidents' && (kind === 'inject' || kind === 'post');
  return (
    <>
      <Tabs
        label={t('lead.parts')}
        selected={part}
        onSelect={setPart}
        tabs={[
          {
            id: 'incidents',
            label: t('lead.incidents'),
            icon: 'warning',
            panel: (
              <>
                <p className="shell-lead__intro">{incidents('intro')}</p>
                <IncidentList
                  setting={setting}
                  world={world}
                  onPlay={(incident) => store.append({ kind: 'incident', incident, over: false })}
                  onStop={(incident) => store.append({ kind: 'incident', incident, over: true })}
                />
              </>
            ),
          },
          {
            id: 'agent',
            label: t('lead.agent'),
            icon: 'agency',
            panel: (
              <CounterView
                setting={setting}
                world={world}
                onDecide={(procedure, event) => store.append({ kind: 'inject', procedure, event })}
              />
            ),
          },
          {
            id: 'events',
            label: t('lead.events'),
            icon: 'plus',
            panel: (
              <InjectList
                setting={setting}
                world={world}
                onInject={(procedure, event) => store.append({ kind: 'inject', procedure, event })}
                onPost={(message) => store.append({ kind: 'post', message })}
              />
            ),
          },
        ]}
      />
      <div className="shell-lead__foot">
        <p role="status" className="shell-lead__said">
          {said}
        </p>
        <div className="shell-lead__actions">
          {canTakeBack && (
            <Button look="secondary" icon="undo" onPress={undo}>
              <Worded long={t('lead.undo')} short={t('lead.undoShort')} />
            </Button>
          )}
          {onClose && (
            <Button onPress={onClose}>
              <Worded long={t('lead.done')} short={ui('close')} />
            </Button>
          )}
        </div>
      </div>
    </>
  );
}

/** The name of a button, in as many words as there is room for. */
function Worded({ long, short }: { long: string; short: string }) {
  return (
    <>
      <span className="shell-lead__long">{long}</span>
      <span className="shell-lead__short">{short}</span>
    </>
  );
}
