import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { type Figure, median, pairedRatios } from './figures.ts';
import { type FreshPage, onFreshPage, type Transfer } from './phone.ts';
import { openHost } from './static-host.ts';
import { measureSteps } from './steps.ts';

const LIMIT = '/limit.html';
/** Ten packets: what a server may send before it waits for the first acknowledgement. */
const FIRST_FLIGHT = 13_000;
/** Nothing came and nothing was busy for this long: the page has settled. */
const QUIET = 700;

const SUBJECTS = {
  limit: { address: LIMIT, field: '#identifier' },
  start: { address: '/', field: 'main a[href*="/s/"]' },
  scenario: {
    address: '/s/employment/on-time-without-work/employment/sign-in',
    field: '[data-coach-id="field:credentials.identifier"]',
  },
} as const;
type Subject = keyof typeof SUBJECTS;

interface Visit {
  usable: number;
  firstPaint: number;
  largestPaint: number;
  longestTask: number;
  blocking: number;
  wire: number;
  wireBeforeUsable: number;
  script: number;
  style: number;
  requests: number;
}

/** How pages come to a cheap phone that has never seen them: every subject once per round, in turning order. */
export async function measurePages(dist: string, rounds: number, say: (line: string) => void): Promise<Figure[]> {
  const host = await openHost(dist, { [LIMIT]: limitPage() });
  const visits: Record<Subject, Visit[]> = { limit: [], start: [], scenario: [] };
  const steps = { limit: [] as number[], app: [] as number[] };
  try {
    const names = Object.keys(SUBJECTS) as Subject[];
    // The host compresses each file when it is first asked for: that visit does not count.
    for (const name of names) await visit(host.origin, name);
    for (let round = 0; round < rounds; round += 1) {
      for (const turn of names.keys()) {
        const name = names[(turn + round) % names.length] as Subject;
        visits[name].push(await visit(host.origin, name));
      }
      const { limit, app } = await measureSteps(host.origin, LIMIT);
      steps.limit.push(limit);
      steps.app.push(app);
      say(`round ${round + 1} of ${rounds}`);
    }
  } finally {
    host.close();
  }
  return [
    ...figuresOf('start', visits),
    ...figuresOf('scenario', visits),
    ...limitFigures(visits),
    ...stepFigures(steps),
  ];
}

/** Our own limit, made as heavy as a page may be that still arrives in one go. */
function limitPage(): Buffer {
  const page = readFileSync(path.join(import.meta.dirname, 'limit.html'), 'utf8');
  const generator = xoroshiro128plus(1);
  const noise = (bytes: number) =>
    Buffer.from(Array.from({ length: bytes }, () => generator.next() & 255)).toString('base64');
  const missing = Math.max(0, FIRST_FLIGHT - brotliCompressSync(page).length);
  return Buffer.from(page.replace('<!--pad-->', `<!-- ${noise(missing)} -->`));
}

function visit(origin: string, name: Subject): Promise<Visit> {
  const { address, field } = SUBJECTS[name];
  return onFreshPage(async (fresh) => {
    const { page, transfers } = fresh;
    await fresh.slowDown(true);
    await page.goto(`${origin}${address}`, { waitUntil: 'commit' });
    const usable = await page.evaluate((selector) => window.bench.usable(selector), field);
    const early = bytesOf(transfers);
    await settled(fresh);
    const { firstPaint, largestPaint, longTasks } = await page.evaluate(() => window.bench);
    const blocking = longTasks.map(([start, length]) => Math.max(0, start + length - Math.max(start, firstPaint) - 50));
    return {
      usable,
      firstPaint,
      largestPaint,
      longestTask: Math.max(0, ...longTasks.map(([, length]) => length)),
      blocking: blocking.reduce((sum, time) => sum + time, 0),
      wire: bytesOf(transfers),
      wireBeforeUsable: early,
      script: bytesOf(transfers.filter(({ mime }) => mime.includes('javascript'))),
      style: bytesOf(transfers.filter(({ mime }) => mime.includes('css'))),
      requests: transfers.length,
    };
  });
}

const bytesOf = (transfers: Transfer[]) => transfers.reduce((sum, { bytes }) => sum + bytes, 0) / 1000;

async function settled({ page, transfers }: FreshPage) {
  let before = '';
  for (let tries = 0; tries < 20; tries += 1) {
    const tasks = await page.evaluate(() => window.bench.longTasks.length);
    const now = `${transfers.length} ${tasks}`;
    if (now === before) return;
    before = now;
    await page.waitForTimeout(QUIET);
  }
}

const NAMES = { start: 'Start page', scenario: 'Scenario, from its address' } as const;

function figuresOf(subject: 'start' | 'scenario', visits: Record<Subject, Visit[]>): Figure[] {
  const each = (key: keyof Visit, of: Subject = subject) => visits[of].map((visit) => visit[key]);
  const figure = (id: string, what: string, unit: Figure['unit'], values: number[]): Figure => ({
    id: `${subject}-${id}`,
    what: `${NAMES[subject]}: ${what}`,
    unit,
    value: median(values),
    values,
  });
  const timed = (id: string, what: string, key: keyof Visit) => [
    figure(id, what, 'ms', each(key)),
    figure(`${id}-ratio`, `${what}, to the limit`, 'ratio', pairedRatios(each(key), each(key, 'limit'))),
  ];
  return [
    ...timed('first-paint', 'first paint', 'firstPaint'),
    ...timed('largest-paint', 'largest paint', 'largestPaint'),
    ...timed('usable', 'usable', 'usable'),
    figure('wire-before-usable', 'on the wire before usable', 'kB', each('wireBeforeUsable')),
    figure('wire', 'on the wire in all', 'kB', each('wire')),
    figure('script', 'of it scripts', 'kB', each('script')),
    figure('style', 'of it styles', 'kB', each('style')),
    figure('requests', 'requests', 'count', each('requests')),
    figure('longest-task', 'longest task', 'ms', each('longestTask')),
    figure('blocking', 'blocking time', 'ms', each('blocking')),
  ];
}

function limitFigures({ limit }: Record<Subject, Visit[]>): Figure[] {
  const usable = limit.map((visit) => visit.usable);
  const wire = limit.map((visit) => visit.wire);
  return [
    { id: 'limit-usable', what: 'Limit page: usable', unit: 'ms', value: median(usable), values: usable },
    { id: 'limit-wire', what: 'Limit page: on the wire', unit: 'kB', value: median(wire), values: wire },
  ];
}

function stepFigures({ limit, app }: { limit: number[]; app: number[] }): Figure[] {
  const ratios = pairedRatios(app, limit);
  return [
    { id: 'step', what: 'Step to step: pressed to next field usable', unit: 'ms', value: median(app), values: app },
    { id: 'limit-step', what: 'The same on the limit page', unit: 'ms', value: median(limit), values: limit },
    { id: 'step-ratio', what: 'Step to step, to the limit', unit: 'ratio', value: median(ratios), values: ratios },
  ];
}
