import { useEffect, useRef, useState } from 'react';
import { useText } from '#ui/text/use-text.ts';
import type { SeatState } from '#workshop/protocol.ts';

/** The seats that have just begun to ask for help. The window's title counts all that ask, for whoever looks elsewhere. */
export function useNewAsks(seats: readonly SeatState[], title: string): number[] {
  const t = useText('room');
  const before = useRef<readonly number[]>([]);
  const [fresh, setFresh] = useState<number[]>([]);
  const asking = seats.filter(({ progress }) => progress?.asksFor !== undefined).map(({ seat }) => seat);
  const key = asking.join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list is new at every drawing, its words are not
  useEffect(() => {
    setFresh(asking.filter((seat) => !before.current.includes(seat)));
    before.current = asking;
    document.title = asking.length > 0 ? t('board.titleAsks', { n: asking.length, title }) : title;
  }, [key, title, t]);
  return fresh;
}
