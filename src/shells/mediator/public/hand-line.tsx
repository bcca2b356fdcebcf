import type { SessionStore } from '#backend/session-store.ts';
import type { World } from '#domain/world.ts';
import { agenda } from '#engine/calendar/agenda.ts';
import { planned } from '#engine/calendar/planned.ts';
import { usePlannedName } from '#shell-kit/calendar/planned-name.ts';
import { Button } from '#ui/forms/button.tsx';
import { Icon } from '#ui/layout/icon.tsx';
import { useFormat, useText } from '#ui/text/use-text.ts';

interface HandLineProps {
  store: SessionStore;
  world: World;
}

/** Says as long as it lasts that mouse and keyboard act here; and lets time pass, as the calendar does. */
export function HandLine({ store, world }: HandLineProps) {
  const t = useText('public-screen');
  const kit = useText('shell-kit');
  const format = useFormat();
  const nameOf = usePlannedName(store.setting);
  const [next] = agenda(store.setting, world);
  const [known] = planned(store.setting, world);
  return (
    <section className="public-screen__hand" aria-label={t('hand.label')}>
      <Icon name="person" size="large" />
      <div className="public-screen__lasting">
        <p>{t('hand.yours.lasting')}</p>
        {known && (
          <p className="public-screen__coming">
            {kit('calendar.comingOn', { what: nameOf(known), day: format.day(known.day) })}
          </p>
        )}
      </div>
      {next && (
        <Button look="secondary" icon="calendar" onPress={() => store.append({ kind: 'wait', to: next.at })}>
          {kit('calendar.next')}
        </Button>
      )}
    </section>
  );
}
