import { useId, useMemo, useState } from 'react';
import type { Letter } from '#domain/letter.ts';
import { type Instant, startOfDay } from '#domain/time.ts';
import type { World } from '#domain/world.ts';
import { shiftMonths, startOfMonth, weeksOf } from '#engine/calendar/month.ts';
import type { Setting } from '#engine/session/setting.ts';
import { FARTHEST } from '#shell-kit/calendar/calendar-date.ts';
import { dayBookOf } from '#shell-kit/calendar/day-book.ts';
import { DayPanel } from '#shell-kit/calendar/day-panel.tsx';
import { MonthGrid } from '#shell-kit/calendar/month-grid.tsx';
import { MonthLegend } from '#shell-kit/calendar/month-legend.tsx';
import { Button } from '#ui/forms/button.tsx';
import { VisuallyHidden } from '#ui/layout/visually-hidden.tsx';
import { useFormat, useText } from '#ui/text/use-text.ts';
import './month-calendar.css';

interface MonthCalendarProps {
  setting: Setting;
  world: World;
  onWait: (to: Instant) => void;
  onOpenLetter?: ((letter: Letter) => void) | undefined;
}

/** A month as it hangs on the wall, and below or beside it the day that was chosen there. */
export function MonthCalendar({ setting, world, onWait, onOpenLetter }: MonthCalendarProps) {
  const t = useText('shell-kit');
  const format = useFormat();
  const heading = useId();
  const today = startOfDay(world.now);
  const [day, setDay] = useState(today);
  const [known, setKnown] = useState(today);
  // Time has passed, or was taken back: one looks at the day it is.
  if (known !== today) {
    setKnown(today);
    setDay(today);
  }
  const book = useMemo(() => dayBookOf(setting, world), [setting, world]);
  const days = weeksOf(day).flatMap((week) => week.flatMap((one) => one ?? []));

  const isInReach = (one: Instant) => Math.abs(one - today) <= FARTHEST;
  const turn = (months: number) => {
    const month = startOfMonth(shiftMonths(day, months));
    const inMonth = weeksOf(month).flatMap((week) => week.flatMap((one) => one ?? []));
    setDay(inMonth.find((one) => one === today) ?? inMonth.find((one) => book.has(one)) ?? month);
  };
  const earlier = startOfMonth(shiftMonths(day, -1));
  const later = startOfMonth(shiftMonths(day, 1));

  return (
    <div className="shell-month">
      <div className="shell-month__wall">
        <div className="shell-month__head">
          <Button look="secondary" icon="back" busy={!isInReach(shiftMonths(earlier, 1) - 1)} onPress={() => turn(-1)}>
            <VisuallyHidden>{t('calendar.previous', { month: format.month(earlier) })}</VisuallyHidden>
          </Button>
          <h2 id={heading} className="shell-month__name" aria-live="polite">
            {format.month(day)}
          </h2>
          <Button look="secondary" icon="forward" busy={!isInReach(later)} onPress={() => turn(1)}>
            <VisuallyHidden>{t('calendar.following', { month: format.month(later) })}</VisuallyHidden>
          </Button>
        </div>
        <MonthGrid
          labelledBy={heading}
          day={day}
          today={today}
          book={book}
          onChoose={(one) => isInReach(one) && setDay(one)}
        />
        <MonthLegend days={days} book={book} />
        {startOfMonth(day) !== startOfMonth(today) && (
          <div>
            <Button look="quiet" icon="calendar" onPress={() => setDay(today)}>
              {t('calendar.backToToday')}
            </Button>
          </div>
        )}
      </div>
      <DayPanel
        setting={setting}
        now={world.now}
        day={day}
        page={book.get(day)}
        onWait={onWait}
        onOpenLetter={onOpenLetter}
      />
    </div>
  );
}
