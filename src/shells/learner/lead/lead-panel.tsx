import { useState } from 'react';
import type { SessionStore } from '#backend/session-store.ts';
import type { World } from '#domain/world.ts';
import { CounterView } from '#explain/counter/counter-view.tsx';
import { IncidentList } from '#explain/incidents/incident-list.tsx';
import { InjectList } from '#explain/injects/inject-list.tsx';
import { actToUndo } from '#shells/learner/bar/undone.ts';
import { useUndo } from '#shells/learner/bar/use-undo.ts';
import { Button } from '#ui/forms/button.tsx';
import { Dialog } from '#ui/layout/dialog.tsx';
import { Tabs } from '#ui/layout/tabs.tsx';
import { useText } from '#ui/text/use-text.ts';
import './lead-panel.css';

interface LeadPanelProps {
  store: SessionStore;
  world: World;
  open: boolean;
  onClose: () => void;
}

/**
 * For whoever leads the exercise: technical trouble, the agent's part, events slipped in. It stays open until it is closed, so
 * that what came of each is read first and can be taken back; then the learner's screen shows it.
 */
export function LeadPanel({ store, world, open, onClose }: LeadPanelProps) {
  const t = useText('learner');
  return (
    <div className="learner-wide-dialog learner-lead">
      <Dialog open={open} onClose={onClose} title={t('lead.title')}>
        <LeadParts store={store} world={world} onClose={onClose} />
      </Dialog>
    </div>
  );
}

function LeadParts({ store, world, onClose }: Omit<LeadPanelProps, 'open'>) {
  const t = useText('learner');
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
                <p className="learner-lead__intro">{incidents('intro')}</p>
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
      <div className="learner-lead__foot">
        <p role="status" className="learner-lead__said">
          {said}
        </p>
        <div className="learner-lead__actions">
          {canTakeBack && (
            <Button look="secondary" icon="undo" onPress={undo}>
              <Worded long={t('lead.undo')} short={t('bar.undoShort')} />
            </Button>
          )}
          <Button onPress={onClose}>
            <Worded long={t('lead.done')} short={ui('close')} />
          </Button>
        </div>
      </div>
    </>
  );
}

/** The name of a button, in as many words as there is room for. */
function Worded({ long, short }: { long: string; short: string }) {
  return (
    <>
      <span className="learner-lead__long">{long}</span>
      <span className="learner-lead__short">{short}</span>
    </>
  );
}
