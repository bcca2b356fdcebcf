import type { Instant } from '#domain/time.ts';
import { nextMorning } from '#shells/learner/calendar/calendar-date.ts';
import { DateJump } from '#shells/learner/calendar/date-jump.tsx';
import { Button } from '#ui/forms/button.tsx';
import { useText } from '#ui/text/use-text.ts';

/** To tomorrow, or to any later day. */
export function DayJumps({ now, onWait }: { now: Instant; onWait: (to: Instant) => void }) {
  const t = useText('learner');
  return (
    <section className="learner-jumps" aria-label={t('calendar.jumps')}>
      <div>
        <Button look="secondary" onPress={() => onWait(nextMorning(now))}>
          {t('calendar.tomorrow')}
        </Button>
      </div>
      <DateJump now={now} onWait={onWait} />
    </section>
  );
}
