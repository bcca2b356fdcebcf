import { publicHolidayOn } from '#domain/public-holidays.ts';
import type { Instant } from '#domain/time.ts';
import { PlainList } from '#explain/plain-list.tsx';
import type { DayBook } from '#shell-kit/calendar/day-book.ts';
import { MARK_ICONS, marksOf } from '#shell-kit/calendar/marks.ts';
import { Icon } from '#ui/layout/icon.tsx';
import { useFormat, useText } from '#ui/text/use-text.ts';

/** What the signs of the days shown mean, and the names of their public holidays. */
export function MonthLegend({ days, book }: { days: readonly Instant[]; book: DayBook }) {
  const t = useText('shell-kit');
  const format = useFormat();
  const marks = [...new Set(days.flatMap((day) => marksOf(book.get(day) ?? { planned: [], happened: [] })))];
  const holidays = days.flatMap((day) => {
    const holiday = publicHolidayOn(day);
    return holiday ? [{ day, holiday }] : [];
  });
  if (marks.length + holidays.length === 0) return null;
  return (
    <PlainList className="shell-legend">
      {marks.map((mark) => (
        <li key={mark} className={`shell-mark shell-mark--${mark}`}>
          <Icon name={MARK_ICONS[mark]} />
          {t(`calendar.marks.${mark}`)}
        </li>
      ))}
      {holidays.map(({ day, holiday }) => (
        <li key={day} className="shell-legend__holiday">
          {t('calendar.holidayOn', { day: format.day(day), name: t(`calendar.holidays.${holiday}`) })}
        </li>
      ))}
    </PlainList>
  );
}
