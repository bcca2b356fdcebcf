import { type ReactNode, useState } from 'react';
import { coachIds } from '#domain/coach-ids.ts';
import type { Letter } from '#domain/letter.ts';
import type { Instant } from '#domain/time.ts';
import type { World } from '#domain/world.ts';
import { agenda } from '#engine/calendar/agenda.ts';
import { untilMyTurn } from '#engine/calendar/next-turn.ts';
import type { Setting } from '#engine/session/setting.ts';
import { ArrivedLetters } from '#shell-kit/calendar/arrived-letters.tsx';
import { CalendarDialog } from '#shell-kit/calendar/calendar-dialog.tsx';
import { ComingEvents } from '#shell-kit/calendar/coming-events.tsx';
import { DayJumps } from '#shell-kit/calendar/day-jumps.tsx';
import { followLetter } from '#shell-kit/calendar/follow-letter.ts';
import { MonthCalendar } from '#shell-kit/calendar/month-calendar.tsx';
import { Story } from '#shell-kit/calendar/story.tsx';
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
  /** The worlds before and after it. */
  span?: { before: World; after: World } | undefined;
  onStoryRead: () => void;
  /** Opens a letter where it is read. */
  onOpenLetter?: ((letter: Letter) => void) | undefined;
  /** Where there is room, the month lies open; elsewhere it comes on top when it is asked for. */
  roomy: boolean;
}

/** The simulated date, the calendar on the wall, and the only way for time to pass. */
export function CalendarControl(props: CalendarControlProps) {
  const { setting, world, onWait, story, span, onStoryRead, onOpenLetter, roomy } = props;
  const t = useText('shell-kit');
  const format = useFormat();
  const [wanted, setWanted] = useState(false);
  const [answer, setAnswer] = useState<{ word: 'now' | 'never'; at: Instant }>();
  const [next] = agenda(setting, world);
  const wait = (to: Instant) => {
    setAnswer(undefined);
    setWanted(false);
    onWait(to);
  };
  const open =
    onOpenLetter &&
    ((letter: Letter) => {
      setWanted(false);
      onOpenLetter(letter);
      followLetter(letter);
    });
  const waitForMyTurn = () => {
    const turn = untilMyTurn(setting, world);
    if (typeof turn !== 'string') return wait(turn.at);
    onStoryRead();
    setAnswer({ word: turn, at: world.now });
  };
  const month = (
    <>
      <MonthCalendar setting={setting} world={world} onWait={wait} onOpenLetter={open} />
      <DayJumps now={world.now} onWait={wait} />
      <ComingEvents setting={setting} world={world} />
    </>
  );
  return (
    <section className="shell-calendar" aria-label={t('calendar.label')}>
      <p className="shell-calendar__now">
        <Icon name="calendar" size="large" />
        <span>{t('calendar.now', { day: format.day(world.now), time: format.time(world.now) })}</span>
      </p>
      <p className="shell-calendar__patience">{t.rich(next ? 'calendar.patience' : 'calendar.nothing')}</p>
      <div className="shell-calendar__buttons">
        {next && (
          <Button coachId={coachIds.nextEvent} onPress={() => wait(next.at)}>
            {t('calendar.next')}
          </Button>
        )}
        {!roomy && (
          <Button look="secondary" onPress={() => setWanted(true)}>
            {t('calendar.see')}
          </Button>
        )}
        <Button look="secondary" onPress={waitForMyTurn}>
          {t('calendar.turn')}
        </Button>
      </div>
      <div className="shell-calendar__told" aria-live="polite">
        {answer?.at === world.now && (
          <p className="shell-calendar__answer">{t.rich(`calendar.turns.${answer.word}`)}</p>
        )}
        {story && (
          <Story key={world.now} onRead={onStoryRead}>
            {story}
            {span && <ArrivedLetters {...span} onOpen={open} />}
          </Story>
        )}
      </div>
      {roomy ? (
        <div className="shell-calendar__month">{month}</div>
      ) : (
        <CalendarDialog open={wanted} onClose={() => setWanted(false)}>
          {month}
        </CalendarDialog>
      )}
    </section>
  );
}
