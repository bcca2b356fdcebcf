import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { CDPSession, Page } from 'playwright';
import { build } from 'vite';
import { type Figure, median } from './figures.ts';
import { onFreshPage } from './phone.ts';
import { openHost } from './static-host.ts';

const HEAVY_FILES = 10;
/** In milliseconds, between two keys of somebody who types fast. */
const BETWEEN_KEYS = 60;

/**
 * How long the verdict on a telephone's photo takes, whether typing suffers meanwhile, and what memory is left behind.
 * Throttling slows the page and not its worker: the same work done in the page is measured beside it, as the worst case.
 */
export async function measureFiles(rounds: number, say: (line: string) => void): Promise<Figure[]> {
  const dist = mkdtempSync(path.join(tmpdir(), 'bench-files-'));
  const root = import.meta.dirname;
  await build({
    ...{ configFile: false, root, logLevel: 'error', worker: { format: 'es' } },
    build: { outDir: dist, assetsInlineLimit: 0, rollupOptions: { input: path.join(root, 'files.html') } },
  });
  const host = await openHost(dist, {});
  try {
    return await onFreshPage(async ({ page, cdp, slowDown }) => {
      await page.goto(`${host.origin}/files.html`);
      await page.waitForFunction(() => 'files' in window);
      await slowDown(false);
      const times = { worker: [] as number[], page: [] as number[], typing: [] as number[], idle: [] as number[] };
      // The first file brings the program with it.
      await page.evaluate(() => window.files.judge('worker'));
      for (let round = 0; round < rounds; round += 1) {
        times.idle.push(...(await typedAlone(page)));
        times.worker.push(await judgedWhileTyping(page));
        times.typing.push(...(await page.evaluate(() => window.files.delays())));
        times.page.push((await page.evaluate(() => window.files.judge('page'))).took);
        say(`files, round ${round + 1} of ${rounds}`);
      }
      return [...figuresOf(times), ...(await memoryFigures(page, cdp))];
    });
  } finally {
    host.close();
    rmSync(dist, { recursive: true });
  }
}

/** What typing takes on this machine when nothing is judged. */
async function typedAlone(page: Page): Promise<number[]> {
  await page.focus('#typed');
  for (let key = 0; key < 10; key += 1) await page.keyboard.press('a', { delay: BETWEEN_KEYS });
  return page.evaluate(() => window.files.delays());
}

async function judgedWhileTyping(page: Page): Promise<number> {
  await page.focus('#typed');
  let isJudging = true;
  const judged = page
    .evaluate(() => window.files.judge('worker'))
    .finally(() => {
      isJudging = false;
    });
  while (isJudging) await page.keyboard.press('a', { delay: BETWEEN_KEYS });
  const { took, verdict } = await judged;
  if (verdict.seen !== 'sharp') throw new Error(`The photo should be sharp: ${JSON.stringify(verdict)}`);
  return took;
}

function figuresOf(times: Record<'worker' | 'page' | 'typing' | 'idle', number[]>): Figure[] {
  const figure = (id: string, what: string, values: number[], value = median(values)): Figure => ({
    ...{ id: `file-${id}`, what: `Photo of 12 megapixels: ${what}`, unit: 'ms', value, values },
  });
  return [
    figure('verdict', 'verdict', times.worker),
    figure('verdict-in-page', 'verdict where no worker starts', times.page),
    figure('typing', 'key to frame meanwhile', times.typing),
    figure('typing-alone', 'key to frame with nothing to judge', times.idle),
    figure('typing-worst', 'key to frame meanwhile, worst', times.typing, Math.max(...times.typing)),
  ];
}

async function memoryFigures(page: Page, cdp: CDPSession): Promise<Figure[]> {
  const before = await heapOf(cdp);
  await page.evaluate((times) => window.files.judgeHeavy(times), HEAVY_FILES);
  const growth = ((await heapOf(cdp)) - before) / 1000;
  const what = `Heap of the page after ${HEAVY_FILES} files of 10 MB and ${HEAVY_FILES} of 5 MB, more than before`;
  return [{ id: 'file-heap-growth', what, unit: 'kB', value: growth }];
}

/** Bytes in use, buffers of files included, after two collections: the first frees what holds the second's. */
async function heapOf(cdp: CDPSession): Promise<number> {
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize = 0 } = (await cdp.send('Runtime.getHeapUsage')) as {
    usedSize: number;
    backingStorageSize?: number;
  };
  return usedSize + backingStorageSize;
}
