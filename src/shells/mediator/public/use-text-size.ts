import { useEffect } from 'react';
import type { Stage } from '#backend/sharing/stage.ts';

/** The size of letters, against what the reader has chosen on this device. */
const SIZES: Record<Stage['size'], string> = { normal: '112.5%', large: '135%', largest: '165%' };

/** Scales everything on this window: all lengths of the house follow the size of its letters. */
export function useTextSize(size: Stage['size']): void {
  useEffect(() => {
    const { style } = document.documentElement;
    const before = style.fontSize;
    style.fontSize = SIZES[size];
    return () => {
      style.fontSize = before;
    };
  }, [size]);
}
