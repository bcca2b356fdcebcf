import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { Instant } from '#domain/time.ts';
import { weeksOf } from '#engine/calendar/month.ts';
import type { DayBook } from '#shell-kit/calendar/day-book.ts';
import { dayReached } from '#shell-kit/calendar/day-keys.ts';
import { MonthDay } from '#shell-kit/calendar/month-day.tsx';
import { useText } from '#ui/text/use-text.ts';

interface MonthGridProps {
  labelledBy: string;
  /** The day that is chosen; its month is shown. */
  day: Instant;
  today: Instant;
  book: DayBook;
  onChoose: (day: Instant) => void;
}

/** The days of a month as a grid: one stop of the Tab key, arrows inside it. */
export function MonthGrid({ labelledBy, day, today, book, onChoose }: MonthGridProps) {
  const t = useText('shell-kit');
  const table = useRef<HTMLTableElement>(null);
  const byKey = useRef(false);
  // After the arrows the focus follows the day, into another month too.
  useEffect(() => {
    if (!byKey.current) return;
    byKey.current = false;
    table.current?.querySelector<HTMLElement>(`[data-day="${day}"]`)?.focus();
  }, [day]);

  const press = (event: KeyboardEvent<HTMLTableElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const mirrored = getComputedStyle(event.currentTarget).direction === 'rtl';
    const reached = dayReached({ key: event.key, shiftKey: event.shiftKey, mirrored }, day);
    if (reached === undefined) return;
    event.preventDefault();
    byKey.current = reached !== day;
    onChoose(reached);
  };
  const weekdays = Array.from({ length: 7 }, (_, index) => ((index + 1) % 7).toString());

  return (
    // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a month is a table whose days are chosen
    <table ref={table} role="grid" className="shell-grid" aria-labelledby={labelledBy} onKeyDown={press}>
      <thead>
        <tr>
          {weekdays.map((weekday) => (
            <th key={weekday} scope="col" abbr={t('calendar.weekday', { weekday })}>
              <span className="shell-grid__weekday">{t('calendar.weekdayShort', { weekday })}</span>
              <span className="shell-grid__letter" aria-hidden="true">
                {t('calendar.weekdayShort', { weekday }).slice(0, 1)}
              </span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(day).map((week, line) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: weeks have no name but their place
          <tr key={line}>
            {week.map((one, place) =>
              one === undefined ? (
                // biome-ignore lint/suspicious/noArrayIndexKey: so has an empty place
                <td key={place} className="shell-grid__empty" />
              ) : (
                <MonthDay
                  key={one}
                  day={one}
                  chosen={one === day}
                  today={one === today}
                  page={book.get(one)}
                  onChoose={onChoose}
                />
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
