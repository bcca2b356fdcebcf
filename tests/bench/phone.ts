import path from 'node:path';
import { type Browser, type CDPSession, chromium, type Page } from 'playwright';

/** What `probe.mjs` records in the page. */
interface Probe {
  firstPaint: number;
  largestPaint: number;
  /** Start and length of tasks longer than 50 ms. */
  longTasks: [number, number][];
  pressedAt: number;
  /** Resolves with the moment at which the element can be used. */
  usable: (selector: string) => Promise<number>;
}

declare global {
  interface Window {
    bench: Probe;
  }
}

/** A cheap phone on a poor network. Throttling slows the page's main thread only: a real one is slower elsewhere too. */
export const PHONE = {
  cpuSlowdown: 6,
  /** Bits per second. */
  down: 1_600_000,
  up: 750_000,
  /** Milliseconds there and back. */
  latency: 150,
  viewport: { width: 360, height: 640 },
} as const;

export interface Transfer {
  url: string;
  mime: string;
  /** Bytes as they came, headers included. */
  bytes: number;
  /** Seconds, on the browser's own clock. */
  finishedAt: number;
}

/** A page in a browser that has never seen the site. */
export interface FreshPage {
  page: Page;
  cdp: CDPSession;
  /** What came over the wire since the page was opened. */
  transfers: Transfer[];
  slowDown: (network: boolean) => Promise<void>;
}

export function launchBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM_PATH;
  return chromium.launch({ ...(executablePath ? { executablePath } : {}), chromiumSandbox: false });
}

/** A new browser for each visit: nothing is cached, neither files nor compiled code. */
export async function onFreshPage<Result>(work: (fresh: FreshPage) => Promise<Result>): Promise<Result> {
  const browser = await launchBrowser();
  try {
    const { viewport } = PHONE;
    const context = await browser.newContext({
      viewport,
      deviceScaleFactor: 2,
      isMobile: true,
      hasTouch: true,
      locale: 'fr-FR',
    });
    const page = await context.newPage();
    await page.addInitScript({ path: path.join(import.meta.dirname, 'probe.mjs') });
    const cdp = await context.newCDPSession(page);
    return await work({
      page,
      cdp,
      transfers: await recordTransfers(cdp),
      slowDown: (network) => slowDown(cdp, network),
    });
  } finally {
    await browser.close();
  }
}

async function slowDown(cdp: CDPSession, network: boolean) {
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: PHONE.cpuSlowdown });
  if (!network) return;
  await cdp.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: PHONE.latency,
    downloadThroughput: PHONE.down / 8,
    uploadThroughput: PHONE.up / 8,
  });
}

async function recordTransfers(cdp: CDPSession): Promise<Transfer[]> {
  const transfers: Transfer[] = [];
  const answered = new Map<string, { url: string; mime: string }>();
  cdp.on('Network.responseReceived', ({ requestId, response }) => {
    if (response.url.startsWith('http')) answered.set(requestId, { url: response.url, mime: response.mimeType });
  });
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength, timestamp }) => {
    const answer = answered.get(requestId);
    if (answer) transfers.push({ ...answer, bytes: encodedDataLength, finishedAt: timestamp });
  });
  await cdp.send('Network.enable');
  return transfers;
}
