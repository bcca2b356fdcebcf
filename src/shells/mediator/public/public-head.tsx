import { useEffect, useState } from 'react';
import type { Instant } from '#domain/time.ts';
import { Button } from '#ui/forms/button.tsx';
import { Icon } from '#ui/layout/icon.tsx';
import { PracticeBand } from '#ui/layout/practice-band.tsx';
import { useFormat, useText } from '#ui/text/use-text.ts';

/** Says that this is practice and which day it is, and gives the window the whole screen. */
export function PublicHead({ now }: { now: Instant }) {
  const t = useText('public-screen');
  const format = useFormat();
  const { isFull, fill, isRefused } = useFullScreen();
  return (
    <div className="public-screen__head">
      <PracticeBand>
        <p className="public-screen__day">
          <Icon name="calendar" size="large" />
          {format.day(now)}
        </p>
        {!isFull && !isRefused && (
          <Button look="secondary" icon="screen" onPress={fill}>
            {t('fullScreen')}
          </Button>
        )}
        <p role="status" className="public-screen__refused">
          {isRefused && !isFull ? t('fullScreenRefused') : ''}
        </p>
      </PracticeBand>
    </div>
  );
}

function useFullScreen() {
  const [isFull, setFull] = useState(document.fullscreenElement !== null);
  const [isRefused, setRefused] = useState(false);
  useEffect(() => {
    const look = () => setFull(document.fullscreenElement !== null);
    document.addEventListener('fullscreenchange', look);
    return () => document.removeEventListener('fullscreenchange', look);
  }, []);
  const fill = () => {
    // Some tablets know no full screen for pages, and some rooms forbid it.
    if (!document.fullscreenEnabled) return setRefused(true);
    document.documentElement.requestFullscreen().catch(() => setRefused(true));
  };
  return { isFull, fill, isRefused };
}
