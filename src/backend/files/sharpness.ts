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
  const judged = tiles.filter((tile) => tile.variance - noise / 20 > contrast && tile.mean > light * 0.35);
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

function tilesOf({ data, width, height }: Greys): Tile[] {
  const tiles: Tile[] = [];
  for (let top = 1; top + TILE < height; top += TILE)
    for (let left = 1; left + TILE < width; left += TILE) tiles.push(tileAt(data, width, left, top));
  return tiles;
}

function tileAt(data: Uint8Array, width: number, left: number, top: number): Tile {
  let [sum, squares, laplacian] = [0, 0, 0];
  for (let y = top; y < top + TILE; y += 1) {
    for (let at = y * width + left; at < y * width + left + TILE; at += 1) {
      const grey = data[at] as number;
      const edge =
        4 * grey -
        (data[at - 1] as number) -
        (data[at + 1] as number) -
        (data[at - width] as number) -
        (data[at + width] as number);
      sum += grey;
      squares += grey * grey;
      laplacian += edge * edge;
    }
  }
  const count = TILE * TILE;
  const mean = sum / count;
  return { mean, variance: squares / count - mean * mean, laplacian: laplacian / count };
}

function percentile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
}
