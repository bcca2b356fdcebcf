import type { SessionStore } from '#backend/session-store.ts';
import type { SharedSession } from '#backend/sharing/shared-session.ts';
import { Tool, useTip } from '#shells/mediator/private/bar/tool.tsx';
import { HandControl } from '#shells/mediator/private/hand/hand-control.tsx';
import { KeepControl } from '#shells/mediator/private/keep/keep-control.tsx';
import type { Conductor } from '#shells/mediator/script/use-conductor.ts';
import { useStage } from '#shells/mediator/use-shared.ts';
import { useText } from '#ui/text/use-text.ts';
import './bar.css';

interface BarProps {
  shared: SharedSession;
  store: SessionStore;
  conductor: Conductor;
  onUndo: () => void;
}

/** Everything that is done while one leads, in the order in which it is needed. */
export function Bar({ shared, store, conductor, onUndo }: BarProps) {
  const t = useText('mediator');
  const tip = useTip();
  const { frozen, blank } = useStage(shared);
  return (
    <section className="mediator-bar" aria-label={t('bar.label')}>
      <div className="mediator-bar__part">
        <Tool icon="back" busy={conductor.busy} onPress={conductor.back}>
          {t('bar.back')}
        </Tool>
        {conductor.busy ? (
          <Tool icon="pause" look="primary" onPress={conductor.stop}>
            {t('bar.stop')}
          </Tool>
        ) : (
          <Tool icon="forward" look="primary" onPress={conductor.next}>
            {t('bar.next')}
          </Tool>
        )}
        <Tool icon="play" command="doIt" busy={conductor.busy} onPress={conductor.doIt}>
          {t('bar.doIt')}
        </Tool>
      </div>
      <div className="mediator-bar__part" data-hand title={tip('hand')}>
        <HandControl shared={shared} />
      </div>
      <div className="mediator-bar__part mediator-bar__word">
        <Tool icon="pause" command="freeze" on={frozen !== null} onPress={() => shared.freeze(!frozen)}>
          {t('bar.freeze')}
        </Tool>
        <Tool icon="eye" command="blank" on={blank} onPress={() => shared.set({ blank: !blank })}>
          {t('bar.blank')}
        </Tool>
      </div>
      <div className="mediator-bar__part mediator-bar__part--end mediator-bar__word">
        <Tool icon="undo" command="undo" label={t('bar.undo')} onPress={onUndo} />
        <KeepControl shared={shared} store={store} />
      </div>
    </section>
  );
}

/** Hands over or takes back, by key: the control itself decides what its press does now. */
export function pressHand(): void {
  document.querySelector<HTMLElement>('[data-hand] button')?.click();
}
