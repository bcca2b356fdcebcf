import { useEffect, useState } from 'react';

/** How long each picture stays while the story plays by itself: time to see it and to read one sentence. */
const STAY = 6000;

/** Goes through the pictures of a story, one by one or by itself. Nothing moves before somebody presses a button. */
export function usePlayback(count: number) {
  const [place, setPlace] = useState(0);
  const [playing, setPlaying] = useState(false);
  const [motion, setMotion] = useState<'still' | 'moving' | 'paused'>('still');
  const last = Math.max(0, count - 1);
  // The story may have grown shorter: somebody went back in time.
  const index = Math.min(place, last);
  const atEnd = index >= last;

  useEffect(() => {
    if (!playing) return;
    const timer = setTimeout(() => {
      if (index < last) setPlace(index + 1);
      if (index + 1 >= last) setPlaying(false);
    }, STAY);
    return () => clearTimeout(timer);
  }, [playing, index, last]);

  const go = (to: number) => {
    setMotion('moving');
    setPlaying(false);
    setPlace(Math.min(last, Math.max(0, to)));
  };
  const play = () => {
    setMotion('moving');
    if (atEnd) setPlace(0);
    setPlaying(last > 0);
  };
  const pause = () => {
    setMotion('paused');
    setPlaying(false);
  };
  return { index, playing, motion, atEnd, go, play, pause };
}
