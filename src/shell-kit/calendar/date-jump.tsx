import { type FormEvent, useId, useState } from 'react';
import type { Instant } from '#domain/time.ts';
import { type ChosenDate, chooseDate, datesAround } from '#shell-kit/calendar/calendar-date.ts';
import { Button } from '#ui/forms/button.tsx';
import { useFormat, useText } from '#ui/text/use-text.ts';

/** Any later day, by the device's own date picker. */
export function DateJump({ now, onWait }: { now: Instant; onWait: (to: Instant) => void }) {
  const t = useText('shell-kit');
  const format = useFormat();
  const id = useId();
  const [date, setDate] = useState('');
  const [refused, setRefused] = useState<Extract<ChosenDate, { problem: string }>>();
  const { first, last } = datesAround(now);

  const go = (event: FormEvent) => {
    event.preventDefault();
    const chosen = chooseDate(date, now);
    if ('problem' in chosen) return setRefused(chosen);
    setRefused(undefined);
    setDate('');
    onWait(chosen.to);
  };

  return (
    // The browser's own bubbles vanish after seconds and speak another language than the page.
    <form className="shell-jump" onSubmit={go} noValidate>
      <label htmlFor={id}>{t('calendar.date')}</label>
      <input
        id={id}
        type="date"
        className="shell-jump__date"
        min={first}
        max={last}
        value={date}
        aria-invalid={refused ? true : undefined}
        aria-describedby={refused ? `${id}-problem` : undefined}
        onChange={(event) => setDate(event.target.value)}
      />
      <Button look="secondary" type="submit">
        {t('calendar.go')}
      </Button>
      <p id={`${id}-problem`} role="alert" className="shell-jump__problem">
        {refused && t(`calendar.problems.${refused.problem}`, { day: format.day(refused.day) })}
      </p>
    </form>
  );
}
