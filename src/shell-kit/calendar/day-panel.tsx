import { useId } from 'react';
import type { Letter } from '#domain/letter.ts';
import { publicHolidayOn } from '#domain/public-holidays.ts';
import { type Instant, startOfDay } from '#domain/time.ts';
import { isWorkingDay } from '#domain/working-days.ts';
import type { Setting } from '#engine/session/setting.ts';
import { PlainList } from '#explain/plain-list.tsx';
import { morningOf } from '#shell-kit/calendar/calendar-date.ts';
import type { DayPage } from '#shell-kit/calendar/day-book.ts';
import { HappenedLine } from '#shell-kit/calendar/happened-line.tsx';
import { PlannedLine } from '#shell-kit/calendar/planned-line.tsx';
import { Button } from '#ui/forms/button.tsx';
import { useFormat, useText } from '#ui/text/use-text.ts';

interface DayPanelProps {
  setting: Setting;
  now: Instant;
  day: Instant;
  page?: DayPage | undefined;
  onWait: (to: Instant) => void;
  onOpenLetter?: ((letter: Letter) => void) | undefined;
}

const EMPTY: DayPage = { planned: [], happened: [] };

/** What the chosen day holds, and the way there when it is still to come. */
export function DayPanel({ setting, now, day, page = EMPTY, onWait, onOpenLetter }: DayPanelProps) {
  const t = useText('shell-kit');
  const format = useFormat();
  const heading = useId();
  const today = startOfDay(now);
  const holiday = publicHolidayOn(day);
  const { planned, happened } = page;
  return (
    <section className="shell-page" aria-labelledby={heading}>
      <h3 id={heading} className="shell-page__day">
        {format.day(day)}
      </h3>
      {day === today && <p className="shell-page__note">{t('calendar.isToday')}</p>}
      {holiday && (
        <p className="shell-page__note">{t('calendar.isHoliday', { name: t(`calendar.holidays.${holiday}`) })}</p>
      )}
      {!isWorkingDay(day) && <p className="shell-page__note">{t.rich('calendar.closed')}</p>}
      {happened.length > 0 && (
        <PlainList className="shell-page__lines">
          {happened.map((told, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: what happened never changes its order
            <HappenedLine key={index} told={told} onOpenLetter={onOpenLetter} />
          ))}
        </PlainList>
      )}
      {planned.length > 0 && (
        <PlainList className="shell-page__lines">
          {planned.map((event) => (
            <PlannedLine key={`${event.kind} ${event.name} ${event.at}`} setting={setting} event={event} />
          ))}
        </PlainList>
      )}
      {planned.length + happened.length === 0 && (
        <p>{t.rich(day < today ? 'calendar.nothingHappened' : 'calendar.nothingPlanned')}</p>
      )}
      {day > today && (
        <div>
          <Button look="secondary" icon="forward" onPress={() => onWait(morningOf(day))}>
            {t('calendar.goTo', { day: format.day(day) })}
          </Button>
        </div>
      )}
    </section>
  );
}
