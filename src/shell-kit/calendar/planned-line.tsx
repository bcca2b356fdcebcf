import { DAY, type Instant, startOfDay } from '#domain/time.ts';
import { isWorkingDay } from '#domain/working-days.ts';
import type { Planned } from '#engine/calendar/planned.ts';
import { rulesOf, type Setting } from '#engine/session/setting.ts';
import { MARK_ICONS } from '#shell-kit/calendar/marks.ts';
import { usePlannedName } from '#shell-kit/calendar/planned-name.ts';
import { Icon } from '#ui/layout/icon.tsx';
import { useFormat, useText, useTextRef } from '#ui/text/use-text.ts';

/** Something to come, in full: what, at which agency, until when, and what follows if nobody acts. */
export function PlannedLine({ setting, event }: { setting: Setting; event: Planned }) {
  const t = useText('shell-kit');
  const say = useTextRef();
  const format = useFormat();
  const nameOf = usePlannedName(setting);
  const { at, kind } = event;
  const isMidnight = at === startOfDay(at);
  const missed = kind === 'deadline' && `procedures/${event.procedure}:missed.${event.name}`;
  const time = isMidnight ? t('calendar.beforeMidnight') : t('calendar.beforeTime', { time: format.time(at) });
  return (
    <li className={`shell-line shell-line--${kind}`}>
      <Icon name={MARK_ICONS[kind]} />
      <div>
        <p className="shell-line__head">
          <strong>{kind === 'deadline' ? time : t(`calendar.marks.${kind}`)}</strong>
          {kind !== 'paper' && <span>{say({ key: `agencies/${rulesOf(setting, event.procedure).agency}:name` })}</span>}
        </p>
        <p>{t('calendar.sentence', { what: nameOf(event) })}</p>
        {missed && say.has(missed) && (
          <p>
            <strong>{t('calendar.missed')}</strong> {say.rich({ key: missed })}
          </p>
        )}
        {kind === 'payment' && <WhyThisDay day={event.day} />}
      </div>
    </li>
  );
}

/** A day on which no transfer leaves, just before a payment or just after: that is why it is on this day. */
function WhyThisDay({ day }: { day: Instant }) {
  const t = useText('shell-kit');
  const format = useFormat();
  const shut = [day - DAY, day + DAY].find((one) => !isWorkingDay(one));
  if (!isWorkingDay(day) || shut === undefined) return null;
  return <p>{t.rich('calendar.noTransfer', { day: format.day(shut) })}</p>;
}
