import type { Instant } from '#domain/time.ts';
import { nextMorning } from '#shell-kit/calendar/calendar-date.ts';
import { DateJump } from '#shell-kit/calendar/date-jump.tsx';
import { Button } from '#ui/forms/button.tsx';
import { useText } from '#ui/text/use-text.ts';

/** To tomorrow, or to any later day. */
export function DayJumps({ now, onWait }: { now: Instant; onWait: (to: Instant) => void }) {
  const t = useText('shell-kit');
  return (
    <section className="shell-jumps" aria-label={t('calendar.jumps')}>
      <div>
        <Button look="secondary" onPress={() => onWait(nextMorning(now))}>
          {t('calendar.tomorrow')}
        </Button>
      </div>
      <DateJump now={now} onWait={onWait} />
    </section>
  );
}
