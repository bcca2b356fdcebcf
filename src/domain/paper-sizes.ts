import type { FileFormat, Paper } from '#domain/paper.ts';
import { pagesOf } from '#domain/paper.ts';

/** What such files usually weigh, in bytes for one page: a scan is light, a telephone's photo is not. */
const PER_PAGE: Record<FileFormat, number> = { pdf: 380_000, jpeg: 2_300_000, png: 900_000, heic: 1_600_000 };

/** A photo nobody made lighter: over the limit of every agency. */
export const HEAVY_BYTES = 12_400_000;

/** The weight of a file made of a paper: the same for the same paper, and a little different from one to the next. */
export function usualSize({ id, kind, extent, format }: Pick<Paper, 'id' | 'kind' | 'extent' | 'format'>): number {
  const whole = PER_PAGE[format] * pagesOf({ kind, extent });
  const sum = [...`${id}.${format}`].reduce((so, letter) => (so * 31 + (letter.codePointAt(0) ?? 0)) % 997, 7);
  return whole + Math.round((whole * sum) / 4000);
}

/** The weight after the file was made lighter: an eighth, never too small to be read, never more than before. */
export function lighterSize(size: number): number {
  return Math.min(size, Math.max(250_000, Math.round(size / 8)));
}
