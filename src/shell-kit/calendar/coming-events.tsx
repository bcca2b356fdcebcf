import type { World } from '#domain/world.ts';
import { planned } from '#engine/calendar/planned.ts';
import type { Setting } from '#engine/session/setting.ts';
import { PlainList } from '#explain/plain-list.tsx';
import { MARK_ICONS } from '#shell-kit/calendar/marks.ts';
import { usePlannedName } from '#shell-kit/calendar/planned-name.ts';
import { Icon } from '#ui/layout/icon.tsx';
import { useFormat, useText } from '#ui/text/use-text.ts';

/** More than these are far away, and a long list frightens. */
const MOST = 4;

/** What the persona knows will come first, whichever month is looked at. */
export function ComingEvents({ setting, world }: { setting: Setting; world: World }) {
  const t = useText('shell-kit');
  const format = useFormat();
  const nameOf = usePlannedName(setting);
  const known = planned(setting, world).slice(0, MOST);
  return (
    <section className="shell-coming">
      <h2>{t('calendar.coming')}</h2>
      {known.length === 0 ? (
        <p>{t.rich('calendar.nothingComing')}</p>
      ) : (
        <PlainList className="shell-coming__list">
          {known.map((event) => (
            <li key={`${event.kind} ${event.name} ${event.at}`} className={`shell-line shell-line--${event.kind}`}>
              <Icon name={MARK_ICONS[event.kind]} />
              <p>{t('calendar.comingOn', { what: nameOf(event), day: format.day(event.day) })}</p>
            </li>
          ))}
        </PlainList>
      )}
    </section>
  );
}
