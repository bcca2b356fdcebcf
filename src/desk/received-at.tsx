import { DAY, type Instant, startOfDay, toIso } from '#domain/time.ts';
import { localeOf } from '#ui/text/format.ts';
import { useFormat, useRegister, useText } from '#ui/text/use-text.ts';

/** When a letter came, in as few words as a list has room for. */
export function ReceivedAt({ at, now }: { at: Instant; now: Instant }) {
  const say = useText('desk');
  const format = useFormat();
  const locale = localeOf(useRegister());
  const days = (startOfDay(now) - startOfDay(at)) / DAY;
  // Any other time zone would move the hands of the persona's clock.
  const short = () => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(at);
  const time = format.time(at);
  return (
    <time dateTime={toIso(at)}>
      {days === 0 ? say('letters.today', { time }) : days === 1 ? say('letters.yesterday', { time }) : short()}
    </time>
  );
}
