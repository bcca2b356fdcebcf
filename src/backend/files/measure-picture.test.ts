import { describe, expect, it } from 'vitest';
import type { Pixels } from '#backend/files/greys.ts';
import { measurePicture } from '#backend/files/measure-picture.ts';

/** A sheet with lines of print, on a table: rectangles of grey, a little grain, and as much blur as asked. */
interface Shot {
  /** Where the sheet lies, as shares of the picture: left, top, right, bottom. */
  sheet?: [number, number, number, number];
  table?: number;
  paper?: number;
  blur?: number;
  grain?: number;
}

const [WIDTH, HEIGHT] = [848, 1200];

function taken({ sheet = [0, 0, 1, 1], table = 90, paper = 240, blur = 0, grain = 3 }: Shot = {}): Pixels {
  const [left, top, right, bottom] = [sheet[0] * WIDTH, sheet[1] * HEIGHT, sheet[2] * WIDTH, sheet[3] * HEIGHT];
  let greys = Float32Array.from({ length: WIDTH * HEIGHT }, (_, at) => {
    const [x, y] = [at % WIDTH, Math.floor(at / WIDTH)];
    if (x < left || x >= right || y < top || y >= bottom) return table;
    return isPrint((x - left) / (right - left), (y - top) / (bottom - top), x, y) ? paper * 0.15 : paper;
  });
  for (let pass = 0; pass < blur; pass += 1) greys = spread(spread(greys, 1), WIDTH);
  let seed = 1;
  const data = new Uint8ClampedArray(greys.length * 4);
  for (const [at, grey] of greys.entries()) {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
    data.fill(grey + (((seed >> 16) % 256) / 128 - 1) * grain, at * 4, at * 4 + 4);
  }
  return { data, width: WIDTH, height: HEIGHT };
}

/** Strokes two pixels wide, in words and lines, with a margin of a twelfth around them. */
function isPrint(across: number, down: number, x: number, y: number): boolean {
  if (across < 0.08 || across > 0.92 || down < 0.08 || down > 0.92) return false;
  return y % 22 < 10 && x % 60 < 48 && (x % 6 < 2 || y % 22 < 2);
}

/** Each value becomes the mean of itself and its neighbours: blur, after a few times. */
function spread(greys: Float32Array<ArrayBuffer>, step: number): Float32Array<ArrayBuffer> {
  return greys.map((grey, at) => (grey + (greys[at - step] ?? grey) + (greys[at + step] ?? grey)) / 3);
}

const seen = (shot: Shot) => measurePicture(taken(shot)).seen;

describe('what can be read is sharp', () => {
  it.each<[string, Shot]>([
    ['a scan that is all sheet', {}],
    ['a sheet with its four edges on the table', { sheet: [0.08, 0.06, 0.93, 0.95] }],
    ['a sheet on a light table', { sheet: [0.08, 0.06, 0.93, 0.95], table: 215 }],
    ['a sheet on a dark table', { sheet: [0.08, 0.06, 0.93, 0.95], table: 20 }],
    ['a sheet whose margin alone leaves the picture', { sheet: [0.08, 0.06, 1.02, 0.95] }],
    ['a sheet in a dim room', { sheet: [0.08, 0.06, 0.93, 0.95], paper: 120, table: 50 }],
    ['a photo with much grain', { sheet: [0.08, 0.06, 0.93, 0.95], grain: 14 }],
    ['a photo that is a little soft', { blur: 1 }],
  ])('%s', (_, shot) => expect(seen(shot)).toBe('sharp'));

  it('an empty sheet', () => {
    const data = new Uint8ClampedArray(WIDTH * HEIGHT * 4).fill(245);
    expect(measurePicture({ data, width: WIDTH, height: HEIGHT }).seen).toBe('sharp');
  });

  it('a picture too small to judge', () => {
    expect(measurePicture({ data: new Uint8ClampedArray(16).fill(200), width: 2, height: 2 }).seen).toBe('sharp');
  });
});

describe('what cannot be read is said to be', () => {
  it('blurred', () => expect(seen({ blur: 14 })).toBe('blurred'));
  it('blurred, with much grain', () => expect(seen({ blur: 14, grain: 12 })).toBe('blurred'));
  it('dark', () => expect(seen({ paper: 45, table: 12 })).toBe('dark'));

  it.each<[string, Shot['sheet'], string[]]>([
    ['right', [0.1, 0.05, 1.25, 0.95], ['right']],
    ['left', [-0.2, 0.05, 0.9, 0.95], ['left']],
    ['right and bottom', [0.15, 0.15, 1.25, 1.25], ['right', 'bottom']],
  ])('cropped on the %s', (_, sheet, cut) => {
    const { seen, measures } = measurePicture(taken({ sheet }));
    expect(seen).toBe('cropped');
    expect(measures.framing.cut).toEqual(cut);
  });
});

it('says how much of the picture the sheet takes', () => {
  const { fill } = measurePicture(taken({ sheet: [0.25, 0.25, 0.75, 0.75] })).measures.framing;
  expect(fill).toBeCloseTo(0.25, 1);
});
