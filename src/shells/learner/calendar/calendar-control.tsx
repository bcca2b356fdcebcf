import { type ReactNode, useId, useState } from 'react';
import { coachIds } from '#domain/coach-ids.ts';
import type { Instant } from '#domain/time.ts';
import type { World } from '#domain/world.ts';
import { agenda } from '#engine/calendar/agenda.ts';
import type { Setting } from '#engine/session/setting.ts';
import { nextMorning } from '#shells/learner/calendar/calendar-date.ts';
import { ComingEvents } from '#shells/learner/calendar/coming-events.tsx';
import { DateJump } from '#shells/learner/calendar/date-jump.tsx';
import { Story } from '#shells/learner/calendar/story.tsx';
import { Button } from '#ui/forms/button.tsx';
import { Icon } from '#ui/layout/icon.tsx';
import { useFormat, useText } from '#ui/text/use-text.ts';
import './calendar.css';

interface CalendarControlProps {
  setting: Setting;
  world: World;
  onWait: (to: Instant) => void;
  /** What happened during the last wait. */
  story?: ReactNode;
  onStoryRead: () => void;
  /** Where there is room, everything is open. */
  roomy: boolean;
}

/** The simulated date, and the only way for time to pass. */
export function CalendarControl({ setting, world, onWait, story, onStoryRead, roomy }: CalendarControlProps) {
  const t = useText('learner');
  const format = useFormat();
  const id = useId();
  const [wanted, setWanted] = useState(false);
  const open = roomy || wanted;
  const next = agenda(setting, world)[0];
  return (
    <section className="learner-calendar" aria-label={t('calendar.label')}>
      <p className="learner-calendar__now">
        <Icon name="calendar" size="large" />
        <span>{t('calendar.now', { day: format.day(world.now), time: format.time(world.now) })}</span>
      </p>
      <p className="learner-calendar__patience">{t.rich(next ? 'calendar.patience' : 'calendar.nothing')}</p>
      <div className="learner-calendar__buttons">
        {next && (
          <Button coachId={coachIds.nextEvent} onPress={() => onWait(next.at)}>
            {t('calendar.next')}
          </Button>
        )}
        {!roomy && (
          <Button look="secondary" expanded={wanted} controls={id} onPress={() => setWanted(!wanted)}>
            {t('calendar.more')}
          </Button>
        )}
      </div>
      <div aria-live="polite">
        {story && (
          <Story key={world.now} onRead={onStoryRead}>
            {story}
          </Story>
        )}
      </div>
      <div id={id} className="learner-calendar__more" hidden={!open}>
        {open && (
          <>
            <div>
              <Button look="secondary" onPress={() => onWait(nextMorning(world.now))}>
                {t('calendar.tomorrow')}
              </Button>
            </div>
            <DateJump now={world.now} onWait={onWait} />
            <ComingEvents setting={setting} world={world} />
          </>
        )}
      </div>
    </section>
  );
}
