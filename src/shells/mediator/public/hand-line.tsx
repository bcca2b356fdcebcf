import type { SessionStore } from '#backend/session-store.ts';
import type { World } from '#domain/world.ts';
import { agenda } from '#engine/calendar/agenda.ts';
import { Button } from '#ui/forms/button.tsx';
import { Icon } from '#ui/layout/icon.tsx';
import { useText } from '#ui/text/use-text.ts';

interface HandLineProps {
  store: SessionStore;
  world: World;
}

/** Says as long as it lasts that mouse and keyboard act here; and lets time pass, as the calendar does. */
export function HandLine({ store, world }: HandLineProps) {
  const t = useText('public-screen');
  const kit = useText('shell-kit');
  const [next] = agenda(store.setting, world);
  return (
    <section className="public-screen__hand" aria-label={t('hand.label')}>
      <p>
        <Icon name="person" />
        {t('hand.yours.lasting')}
      </p>
      {next && (
        <Button look="secondary" icon="calendar" onPress={() => store.append({ kind: 'wait', to: next.at })}>
          {kit('calendar.next')}
        </Button>
      )}
    </section>
  );
}
