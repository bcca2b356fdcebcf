import type { Greys } from '#backend/files/greys.ts';

const TILE = 48;
/** Standard deviation of the greys, in levels, below which a tile holds nothing to judge by. */
const CONTRAST = 10;

/**
 * Variance of the Laplacian compared with the variance of the greys, tile by tile: what is blurred loses its finest
 * details and keeps its contrast. The noise of the camera, measured where the picture is empty, is taken off.
 */
export function sharpnessOf(greys: Greys, light: number): number {
  const tiles = tilesOf(greys);
  const noise = percentile(
    tiles.map(({ laplacian }) => laplacian),
    0.2,
  );
  const contrast = Math.max(CONTRAST, light / 20) ** 2;
  const judged = tiles.filter((tile) => tile.variance > contrast && tile.mean > light * 0.35);
  // An empty sheet has nothing that could be blurred.
  if (judged.length < 4) return 1;
  return percentile(
    judged.map(({ laplacian, variance }) => Math.max(0, laplacian - noise) / variance),
    0.7,
  );
}

interface Tile {
  mean: number;
  variance: number;
  /** Variance of the Laplacian, whose mean is nought. */
  laplacian: number;
}

function tilesOf(greys: Greys): Tile[] {
  const { data, width, height } = greys;
  const smooth = smoothed(greys);
  const tiles: Tile[] = [];
  for (let top = 2; top + TILE < height - 1; top += TILE)
    for (let left = 2; left + TILE < width - 1; left += TILE) tiles.push(tileAt(data, smooth, width, left, top));
  return tiles;
}

function tileAt(greys: Uint8Array, smooth: Int16Array, width: number, left: number, top: number): Tile {
  let [sum, squares, laplacian] = [0, 0, 0];
  for (let y = top; y < top + TILE; y += 1) {
    for (let at = y * width + left; at < y * width + left + TILE; at += 1) {
      const grey = greys[at] as number;
      const around =
        (smooth[at - 1] as number) +
        (smooth[at + 1] as number) +
        (smooth[at - width] as number) +
        (smooth[at + width] as number);
      const edge = (4 * (smooth[at] as number) - around) / 16;
      sum += grey;
      squares += grey * grey;
      laplacian += edge * edge;
    }
  }
  const count = TILE * TILE;
  const mean = sum / count;
  return { mean, variance: squares / count - mean * mean, laplacian: laplacian / count };
}

/** Each pixel mixed with its eight neighbours, times sixteen: the grain of the camera is finer than any print. */
function smoothed({ data, width, height }: Greys): Int16Array {
  const rows = new Int16Array(data.length);
  const smooth = new Int16Array(data.length);
  for (let at = 1; at < data.length - 1; at += 1)
    rows[at] = (data[at - 1] as number) + 2 * (data[at] as number) + (data[at + 1] as number);
  for (let at = width; at < width * (height - 1); at += 1)
    smooth[at] = (rows[at - width] as number) + 2 * (rows[at] as number) + (rows[at + width] as number);
  return smooth;
}

function percentile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
}
