import type { Greys } from '#backend/files/greys.ts';
import type { Framing, Side } from '#backend/files/inspection.ts';
import { SIDES } from '#backend/files/inspection.ts';

/** In pixels: the sheet is looked for block by block. */
const BLOCK = 12;
/** Paper and table are told apart when their greys differ by so many levels. */
const DIFFERENCE = 40;
/** Shares of a side: from the one the sheet runs out of the picture, below the other the table is seen. */
const RUNS_OUT = 0.3;
const IS_SEEN = 0.1;
/** Marks of ink on the edge of the picture: fewer may be dirt, a fold, one ruled line. */
const FEW_MARKS = 3;
const MANY_MARKS = 8;
/**
 * Shares of the picture: how far in its edge goes. Print that is cut reaches the very border; where the table shows that
 * the sheet runs out on this side, print close to it is enough; a margin is wider.
 */
const EDGE = 0.004;
const NEAR_EDGE = 0.012;
const MARGIN = 0.02;
/** Share of the picture: above it, what looks like a table may be a coloured band printed along the sheet. */
const MOSTLY_PAPER = 0.9;
/** In levels: what is less dark on the paper is grain or a crease. */
const LEAST_INK = 35;

/** How the sheet lies in the picture, and where it is cut. */
export function framingOf(greys: Greys): Framing {
  const { blocks, columns, rows } = blocksOf(greys);
  const level = paperLevel(blocks);
  const share = (indexes: number[]) => indexes.filter((at) => (blocks[at] ?? 0) > level).length / indexes.length;
  const sides: Record<Side, number[]> = {
    top: range(columns),
    bottom: range(columns).map((column) => (rows - 1) * columns + column),
    left: range(rows).map((row) => row * columns),
    right: range(rows).map((row) => row * columns + columns - 1),
  };
  const fill = share([...blocks.keys()]);
  const out = SIDES.filter((side) => share(sides[side]) > RUNS_OUT);
  const tableSeen = SIDES.some((side) => share(sides[side]) < IS_SEEN);
  if (tableSeen) {
    const depth = fill < MOSTLY_PAPER ? NEAR_EDGE : EDGE;
    return { fill, cut: out.filter((side) => marksAt(greys, side, level, depth) >= FEW_MARKS) };
  }
  const cut = SIDES.filter((side) => marksAt(greys, side, level, EDGE) >= MANY_MARKS);
  // A scan that is cut has margins on its other sides; a patterned cloth or a coloured card has none.
  const others = SIDES.filter((side) => !cut.includes(side));
  const margins = others.length > 0 && others.every((side) => marksAt(greys, side, level, MARGIN) < FEW_MARKS);
  return { fill, cut: margins ? cut : [] };
}

const range = (length: number) => Array.from({ length }, (_, index) => index);

/** The mean of the brighter greys of each block: print does not count, what it is printed on does. */
function blocksOf({ data, width, height }: Greys) {
  const columns = Math.floor(width / BLOCK);
  const rows = Math.floor(height / BLOCK);
  const blocks = new Uint8Array(columns * rows);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const start = row * BLOCK * width + column * BLOCK;
      blocks[row * columns + column] = meanAbove(data, width, start, meanAbove(data, width, start, 0));
    }
  }
  return { blocks, columns, rows };
}

function meanAbove(data: Uint8Array, width: number, start: number, least: number): number {
  let [sum, count] = [0, 0];
  for (let y = 0; y < BLOCK; y += 1) {
    for (let at = start + y * width; at < start + y * width + BLOCK; at += 1) {
      const grey = data[at] as number;
      if (grey < least) continue;
      sum += grey;
      count += 1;
    }
  }
  return Math.floor(sum / count);
}

/** The grey that parts paper from table best (Otsu's method); 0 where there is one kind of ground only. */
function paperLevel(blocks: Uint8Array): number {
  const counts = new Array<number>(256).fill(0);
  for (const grey of blocks) counts[grey] = (counts[grey] ?? 0) + 1;
  const total = blocks.reduce((sum, grey) => sum + grey, 0);
  let best = { spread: 0, level: 0, difference: 0 };
  let [darker, sum] = [0, 0];
  for (let level = 0; level < 255; level += 1) {
    darker += counts[level] ?? 0;
    sum += level * (counts[level] ?? 0);
    const brighter = blocks.length - darker;
    if (darker === 0 || brighter === 0) continue;
    const difference = (total - sum) / brighter - sum / darker;
    const spread = darker * brighter * difference ** 2;
    if (spread > best.spread) best = { spread, level, difference };
  }
  return best.difference >= DIFFERENCE ? best.level : 0;
}

/** How many separate marks of ink a line along the side crosses, on the line that crosses most. */
function marksAt(greys: Greys, side: Side, level: number, share: number): number {
  const { width, height } = greys;
  const across = side === 'left' || side === 'right';
  const depth = Math.floor((across ? width : height) * share);
  const lines = range(Math.max(1, depth - 1)).map((line) => marksOn(lineAt(greys, side, line + 1), level));
  return Math.max(...lines);
}

function lineAt({ data, width, height }: Greys, side: Side, depth: number): Uint8Array {
  if (side === 'top') return data.subarray(depth * width, (depth + 1) * width);
  if (side === 'bottom') return data.subarray((height - 1 - depth) * width, (height - depth) * width);
  const column = side === 'left' ? depth : width - 1 - depth;
  return Uint8Array.from({ length: height }, (_, row) => data[row * width + column] as number);
}

/** In pixels: so far around a mark the paper is looked for. */
const NEAR = 40;
const LONGEST_MARK = 0.03;

function marksOn(line: Uint8Array, level: number): number {
  const grounds = groundsOf(line);
  let marks = 0;
  let start = -1;
  for (let at = 0; at < line.length; at += 1) {
    const paper = grounds[Math.floor(at / NEAR)] as number;
    const isInk = paper > level && (line[at] as number) < paper - Math.max(LEAST_INK, paper / 4);
    if (isInk && start === -1) start = at;
    if (isInk || start === -1) continue;
    // A long dark stretch is the table, or a shadow.
    if (at - start < line.length * LONGEST_MARK && paper > level) marks += 1;
    start = -1;
  }
  return marks;
}

/** The grey of the paper on each stretch of a line: what is brighter than most of it, or of its neighbours. */
function groundsOf(line: Uint8Array): number[] {
  const bright = range(Math.ceil(line.length / NEAR)).map((stretch) => {
    const greys = line.slice(stretch * NEAR, (stretch + 1) * NEAR).sort();
    return greys[Math.floor(greys.length * 0.8)] as number;
  });
  return bright.map((grey, index) => Math.max(grey, bright[index - 1] ?? 0, bright[index + 1] ?? 0));
}
