import { useEffect, useState } from 'react';
import type { Channel } from '#domain/letter.ts';
import { DAY, type Instant, startOfDay } from '#domain/time.ts';
import type { World } from '#domain/world.ts';
import { arrivedLetters } from '#engine/calendar/agenda.ts';
import { Icon, type IconName } from '#ui/layout/icon.tsx';
import { useFormat, useText } from '#ui/text/use-text.ts';

/** How long it stays, in milliseconds: time to read three lines aloud. */
const STAYS = 4500;

const ICONS: Record<Channel, IconName> = {
  portal: 'agency',
  email: 'mail',
  sms: 'phone',
  call: 'call',
  post: 'letterbox',
  visit: 'person',
};

interface Passed {
  from: Instant;
  to: Instant;
  /** On which channels something has come, each once; what it says is not told. */
  came: Channel[];
}

/** Says for a moment that days have gone by, how many, and what came in. */
export function TimePassed({ world }: { world: World }) {
  const passed = usePassed(world);
  const t = useText('public-screen');
  const format = useFormat();
  return (
    <div className="public-screen__news" role="status">
      {passed && (
        <div className="public-screen__card">
          <p className="public-screen__lead">{laterIn(t, passed)}</p>
          <p>{t('time.days', { from: format.day(passed.from), to: format.day(passed.to) })}</p>
          {passed.came.map((channel) => (
            <p key={channel} className="public-screen__came">
              <Icon name={ICONS[channel]} size="large" />
              {t(`time.came.${channel}`)}
            </p>
          ))}
        </div>
      )}
    </div>
  );
}

type Say = ReturnType<typeof useText>;

function laterIn(t: Say, { from, to }: Passed): string {
  const days = Math.round((startOfDay(to) - startOfDay(from)) / DAY);
  if (days >= 7 && days % 7 === 0) return t('time.weeksLater', { n: days / 7 });
  return t('time.daysLater', { n: days });
}

/** The days that have just gone by; undefined once that was read, or when one has gone back. */
function usePassed(world: World): Passed | undefined {
  const [before, setBefore] = useState(world);
  const [passed, setPassed] = useState<Passed>();
  if (before !== world) {
    setBefore(world);
    const isLater = world.now > before.now && startOfDay(world.now) !== startOfDay(before.now);
    if (isLater) {
      const known = new Set(arrivedLetters(before).map(({ id }) => id));
      const came = arrivedLetters(world).filter(({ id }) => !known.has(id));
      setPassed({ from: before.now, to: world.now, came: [...new Set(came.map(({ channel }) => channel))] });
    } else if (world.now < before.now) setPassed(undefined);
  }
  useEffect(() => {
    if (!passed) return;
    const timer = setTimeout(() => setPassed(undefined), STAYS);
    return () => clearTimeout(timer);
  }, [passed]);
  return passed;
}
