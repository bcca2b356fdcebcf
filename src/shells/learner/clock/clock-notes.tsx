import type { SessionStore } from '#backend/session-store.ts';
import type { World } from '#domain/world.ts';
import { runningOut } from '#shells/learner/clock/running-out.ts';
import type { RealTime } from '#shells/learner/clock/use-real-time.ts';
import { Button } from '#ui/forms/button.tsx';
import { BrowserNote } from '#ui/layout/browser-note.tsx';
import { Icon } from '#ui/layout/icon.tsx';
import { useFormat, useText, useTextRef } from '#ui/text/use-text.ts';
import './clock.css';

interface ClockNotesProps {
  store: SessionStore;
  world: World;
  clock: RealTime;
}

/** A clock that runs by itself, and can be stopped; what runs out soon, and can be prolonged as often as one likes. */
export function ClockNotes({ store, world, clock }: ClockNotesProps) {
  const t = useText('learner');
  const say = useTextRef();
  const format = useFormat();
  const { paused, toggle } = clock;
  return (
    <>
      {/* No live region: a clock that speaks every minute would drown out the page. */}
      <div className="learner-clock">
        <Icon name="hourglass" />
        <span>{t(paused ? 'clock.stopped' : 'clock.runs', { time: format.time(world.now) })}</span>
        <Button look="quiet" icon={paused ? 'play' : 'pause'} onPress={toggle}>
          {t(paused ? 'clock.resume' : 'clock.pause')}
        </Button>
      </div>
      {runningOut(store.setting, world).map(({ procedure, name, minutes }) => (
        <BrowserNote
          key={procedure}
          icon="info"
          actions={
            <Button
              look="secondary"
              onPress={() => {
                store.append({ kind: 'extend', procedure });
                document.getElementById('session-portal')?.focus();
              }}
            >
              {t('clock.extend')}
            </Button>
          }
        >
          {t('clock.left', { minutes, what: say({ key: `procedures/${procedure}:deadlines.${name}` }) })}
        </BrowserNote>
      ))}
    </>
  );
}
