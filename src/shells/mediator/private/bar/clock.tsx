import { useEffect, useState } from 'react';
import { Tool } from '#shells/mediator/private/bar/tool.tsx';
import { elapsed, type Timer, turned } from '#shells/mediator/private/entrusted.ts';
import { useText } from '#ui/text/use-text.ts';

interface ClockProps {
  timer: Timer;
  /** How long the exercise is planned to take, in minutes. */
  planned: number;
  onTimer: (timer: Timer) => void;
}

/** How long one has been at it, and how long was planned. It says nothing by itself, and never rings. */
export function Clock({ timer, planned, onTimer }: ClockProps) {
  const t = useText('mediator');
  const seconds = useSeconds(timer);
  const time = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  const runs = timer.since !== null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for answers, these are buttons
    <div role="group" aria-label={t('timer.label')} className="mediator-clock">
      <p className="mediator-clock__time">
        <span role="timer">{time}</span> <span className="mediator-clock__planned">{t('timer.of', { planned })}</span>
      </p>
      <Tool
        icon={runs ? 'pause' : 'play'}
        label={t(runs ? 'timer.pause' : 'timer.start')}
        command="timer"
        onPress={() => onTimer(turned(timer, Date.now()))}
      />
      <Tool icon="restart" label={t('timer.zero')} onPress={() => onTimer({ since: null, before: 0 })} />
    </div>
  );
}

/** The seconds on the clock, counted while it runs. */
function useSeconds(timer: Timer): number {
  const read = () => Math.floor(elapsed(timer, Date.now()) / 1000);
  const [, tick] = useState(0);
  const runs = timer.since !== null;
  useEffect(() => {
    if (!runs) return;
    // Twice a second: a timer that comes late would skip one.
    const timer = setInterval(() => tick((n) => n + 1), 500);
    return () => clearInterval(timer);
  }, [runs]);
  return read();
}
