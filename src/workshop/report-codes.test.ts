import { encodeQR } from 'qr';
import { decodeQR } from 'qr/decode.js';
import { describe, expect, it } from 'vitest';
import type { Report, StepReport } from '#workshop/protocol.ts';
import { gatherCode, MOST_IN_CODE, NO_CODES, reportInCodes } from '#workshop/report-codes.ts';
import {
  gathered,
  LONGEST_REPORT_FILE,
  readReportFile,
  type SeatReport,
  writeReportFile,
} from '#workshop/report-file.ts';

const PROCEDURE = 'employment/monthly-update';
const MOVES = ['signIn', 'openForm', 'declareWork', 'declareEmployers', 'attachPayslip', 'checkAnswers', 'submit'];
const move = (name: string, seconds: number, more: Partial<StepReport> = {}): StepReport => ({
  subject: { kind: 'move', procedure: PROCEDURE, move: name },
  seconds,
  hint: 0,
  refused: [],
  ...more,
});
const scenario = (name: string, steps = MOVES): Report['scenarios'][number] => ({
  scenario: `employment/${name}`,
  seconds: 1_260,
  done: true,
  undone: 2,
  restarted: 0,
  asked: 1,
  state: 'review.reading+late_fee',
  steps: [
    ...steps.map((one, at) => move(one, 30 + at * 47, at === 3 ? { hint: 2 } : {})),
    move('fillIn', 88, { refused: [{ field: 'grossPay', times: 2 }] }),
    { subject: { kind: 'look', procedure: PROCEDURE, page: 'messages/inbox' }, seconds: 4, hint: 4, refused: [] },
    { subject: { kind: 'wait', procedure: PROCEDURE, event: 'É vé' }, seconds: 0, hint: 0, refused: [] },
    { subject: { kind: 'wait' }, seconds: 12, hint: 0, refused: [{ field: '-', times: 1 }] },
  ],
});
const afternoon: SeatReport = {
  seat: 7,
  mark: 'k3f9',
  report: {
    confidence: { before: 1, after: 3 },
    scenarios: ['first-update', 'two-employers-payslip-later', 'not-signed'].map((name) => scenario(name)),
  },
};
/** More than any afternoon. */
const huge: SeatReport = {
  seat: 1,
  report: {
    scenarios: Array.from({ length: 12 }, (_, n) =>
      scenario(
        `exercise-${n}`,
        Array.from({ length: 20 }, (_, at) => `move${n}x${at}`),
      ),
    ),
  },
};

/** All codes of a report, read in this order. */
function readAll(codes: readonly string[]) {
  let inHand = NO_CODES;
  return codes.map((code) => {
    const result = gatherCode(inHand, code);
    inHand = result.inHand;
    return result;
  });
}

describe('a report in square codes', () => {
  it('holds an afternoon in one, with the signs that cost least', () => {
    const [code = '', ...more] = reportInCodes(afternoon);
    expect(more).toEqual([]);
    expect(code.length).toBeLessThan(MOST_IN_CODE);
    expect(code).toMatch(/^[0-9A-Z $%*+\-./:]+$/);
    expect(gatherCode(NO_CODES, code)).toMatchObject({ report: afternoon });
  });

  it('is whole once all of its codes were read, in any order, twice or not', () => {
    const codes = reportInCodes(huge);
    expect(codes.length).toBeGreaterThan(2);
    const [first = '', ...rest] = codes.toReversed();
    const results = readAll([first, first, ...rest]);
    expect(results[1]).toMatchObject({ have: 1, of: codes.length });
    expect(results.at(-1)).toMatchObject({ report: huge, inHand: NO_CODES });
  });

  it('keeps the codes of two places apart', () => {
    const other = { ...huge, seat: 2 };
    const [mine, theirs] = [reportInCodes(huge), reportInCodes(other)];
    const results = readAll(mine.flatMap((code, at) => [code, theirs[at] ?? '']));
    expect(results.at(-2)).toMatchObject({ report: huge });
    expect(results.at(-1)).toMatchObject({ report: other });
  });

  it('says what a code is that cannot be read', () => {
    const [code = ''] = reportInCodes(afternoon);
    expect(gatherCode(NO_CODES, 'https://example.org')).toMatchObject({ problem: 'not-a-report' });
    expect(gatherCode(NO_CODES, code.replace('DAB1', 'DAB2'))).toMatchObject({ problem: 'newer' });
    expect(gatherCode(NO_CODES, code.slice(0, -3))).toMatchObject({ problem: 'damaged' });
    expect(gatherCode(NO_CODES, code.slice(0, 12))).toMatchObject({ problem: 'damaged' });
  });

  it('is read from a grey, blurred, tilted picture of a screen', () => {
    const [code = ''] = reportInCodes(afternoon);
    expect(decodeQR(badPhoto(code), { format: 'RGBA', effort: 2, timeLimit: 2_000 })).toBe(code);
  });
});

describe('a report in a file', () => {
  it('comes back as it was', () => {
    expect(readReportFile(writeReportFile([afternoon]))).toEqual({ reports: [afternoon] });
  });

  it('says why it cannot be read', () => {
    const text = writeReportFile([afternoon]);
    expect(readReportFile('a letter')).toEqual({ problem: 'not-a-report' });
    expect(readReportFile('{"kind":"demarches-a-blanc/plan"}')).toEqual({ problem: 'not-a-report' });
    expect(readReportFile(text.replace('"format": 1', '"format": 2'))).toEqual({ problem: 'newer' });
    expect(readReportFile(text.replace('1260', '-1'))).toEqual({ problem: 'damaged' });
    expect(readReportFile(' '.repeat(LONGEST_REPORT_FILE + 1))).toEqual({ problem: 'too-long' });
  });

  it('takes the place of what the same device told before, and of nobody else', () => {
    const earlier = { ...afternoon, report: { scenarios: [] } };
    const sameNumber = { ...afternoon, mark: 'zz' };
    expect(gathered([earlier, huge], [afternoon, sameNumber])).toEqual([afternoon, huge, sameNumber]);
  });
});

/** Four pixels a square, turned by four degrees, blurred, little contrast, a little noise that is always the same. */
function badPhoto(text: string) {
  const squares = encodeQR(text, 'raw', { ecc: 'low', border: 4 });
  const [scale, turn] = [4, (4 * Math.PI) / 180];
  const side = Math.round(squares.length * scale * 1.2);
  const data = new Uint8ClampedArray(side * side * 4);
  const at = (x: number, y: number) => {
    const [dx, dy] = [x - side / 2, y - side / 2];
    const column = Math.floor((dx * Math.cos(turn) + dy * Math.sin(turn)) / scale + squares.length / 2);
    const row = Math.floor((dy * Math.cos(turn) - dx * Math.sin(turn)) / scale + squares.length / 2);
    return squares[row]?.[column] ? 70 : 170;
  };
  let noise = 7;
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) {
      let sum = 0;
      for (let dy = -1; dy <= 1; dy += 1) for (let dx = -1; dx <= 1; dx += 1) sum += at(x + dx, y + dy);
      noise = (noise * 16_807) % 2_147_483_647;
      const grey = sum / 9 + (x / side) * 30 + (noise % 21) - 10;
      data.set([grey, grey, grey, 255], (y * side + x) * 4);
    }
  }
  return { width: side, height: side, data };
}
