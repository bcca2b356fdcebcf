import { publicHolidayOn } from '#domain/public-holidays.ts';
import { type Instant, partsOf } from '#domain/time.ts';
import { isWorkingDay } from '#domain/working-days.ts';
import type { DayPage } from '#shell-kit/calendar/day-book.ts';
import { MARK_ICONS, marksOf } from '#shell-kit/calendar/marks.ts';
import { Icon } from '#ui/layout/icon.tsx';
import { useFormat, useText } from '#ui/text/use-text.ts';

interface MonthDayProps {
  day: Instant;
  chosen: boolean;
  today: boolean;
  page?: DayPage | undefined;
  onChoose: (day: Instant) => void;
}

/** One day on the wall: its number, whether offices are open, what it holds. Its name says all of it in words. */
export function MonthDay({ day, chosen, today, page, onChoose }: MonthDayProps) {
  const t = useText('shell-kit');
  const format = useFormat();
  const holiday = publicHolidayOn(day);
  const marks = page ? marksOf(page) : [];
  const words = [
    format.day(day),
    ...(today ? [t('calendar.today')] : []),
    ...(holiday ? [t('calendar.holiday', { name: t(`calendar.holidays.${holiday}`) })] : []),
    ...marks.map((mark) => t(`calendar.marks.${mark}`)),
  ];
  return (
    <td className={isWorkingDay(day) ? undefined : 'shell-grid__closed'}>
      <button
        type="button"
        className="shell-day"
        data-day={day}
        tabIndex={chosen ? 0 : -1}
        aria-pressed={chosen}
        aria-current={today ? 'date' : undefined}
        aria-label={words.join(', ')}
        onClick={() => onChoose(day)}
      >
        <span className="shell-day__number">{partsOf(day).day}</span>
        {holiday && (
          <>
            <span className="shell-day__off">{t('calendar.holidayShort')}</span>
            <span className="shell-day__holiday">{t(`calendar.holidays.${holiday}`)}</span>
          </>
        )}
        {marks.length > 0 && (
          <span className="shell-day__marks">
            {marks.map((mark) => (
              <span key={mark} className={`shell-mark shell-mark--${mark}`}>
                <Icon name={MARK_ICONS[mark]} />
                <span className="shell-mark__word">{t(`calendar.marks.${mark}`)}</span>
              </span>
            ))}
          </span>
        )}
      </button>
    </td>
  );
}
