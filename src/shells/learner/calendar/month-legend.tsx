import { publicHolidayOn } from '#domain/public-holidays.ts';
import type { Instant } from '#domain/time.ts';
import { PlainList } from '#explain/plain-list.tsx';
import type { DayBook } from '#shells/learner/calendar/day-book.ts';
import { MARK_ICONS, marksOf } from '#shells/learner/calendar/marks.ts';
import { Icon } from '#ui/layout/icon.tsx';
import { useFormat, useText } from '#ui/text/use-text.ts';

/** What the signs of the days shown mean, and the names of their public holidays. */
export function MonthLegend({ days, book }: { days: readonly Instant[]; book: DayBook }) {
  const t = useText('learner');
  const format = useFormat();
  const marks = [...new Set(days.flatMap((day) => marksOf(book.get(day) ?? { planned: [], happened: [] })))];
  const holidays = days.flatMap((day) => {
    const holiday = publicHolidayOn(day);
    return holiday ? [{ day, holiday }] : [];
  });
  if (marks.length + holidays.length === 0) return null;
  return (
    <PlainList className="learner-legend">
      {marks.map((mark) => (
        <li key={mark} className={`learner-mark learner-mark--${mark}`}>
          <Icon name={MARK_ICONS[mark]} />
          {t(`calendar.marks.${mark}`)}
        </li>
      ))}
      {holidays.map(({ day, holiday }) => (
        <li key={day} className="learner-legend__holiday">
          {t('calendar.holidayOn', { day: format.day(day), name: t(`calendar.holidays.${holiday}`) })}
        </li>
      ))}
    </PlainList>
  );
}
