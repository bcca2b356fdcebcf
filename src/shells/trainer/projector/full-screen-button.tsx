import { useEffect, useState } from 'react';
import { Button } from '#ui/forms/button.tsx';
import { useText } from '#ui/text/use-text.ts';

/** Fills the projector with the page, and gives it back. Nothing where a browser cannot. */
export function FullScreenButton() {
  const t = useText('room');
  const [full, setFull] = useState(document.fullscreenElement !== null);
  useEffect(() => {
    const look = () => setFull(document.fullscreenElement !== null);
    document.addEventListener('fullscreenchange', look);
    return () => document.removeEventListener('fullscreenchange', look);
  }, []);
  if (!document.fullscreenEnabled) return null;
  const turn = () => void (full ? document.exitFullscreen() : document.documentElement.requestFullscreen());
  return (
    <Button look="quiet" icon="screen" onPress={turn}>
      {t(full ? 'projector.leaveFull' : 'projector.full')}
    </Button>
  );
}
