/** Pixels as a canvas gives them: four bytes each. */
export interface Pixels {
  data: Uint8Array | Uint8ClampedArray;
  width: number;
  height: number;
}

/** Grey levels, one byte a pixel. */
export interface Greys {
  data: Uint8Array;
  width: number;
  height: number;
}

/** The picture without its colours. */
export function greysOf({ data, width, height }: Pixels): Greys {
  const greys = new Uint8Array(width * height);
  for (let index = 0; index < greys.length; index += 1) {
    const at = index * 4;
    greys[index] = ((data[at] ?? 0) * 77 + (data[at + 1] ?? 0) * 150 + (data[at + 2] ?? 0) * 29) >> 8;
  }
  return { data: greys, width, height };
}

/** The level that one pixel in twenty exceeds. */
export function brightestOf({ data }: Greys): number {
  const counts = new Uint32Array(256);
  for (const grey of data) counts[grey] = (counts[grey] ?? 0) + 1;
  let above = 0;
  let level = 255;
  while (level > 0 && above + (counts[level] ?? 0) < data.length / 20) {
    above += counts[level] ?? 0;
    level -= 1;
  }
  return level;
}
