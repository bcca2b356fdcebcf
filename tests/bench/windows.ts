import path from 'node:path';
import type { Locator, Page } from 'playwright';
import type { KeptCopy } from '#backend/sharing/shared-session.ts';
import { SharedSession } from '#backend/sharing/shared-session.ts';
import { transportsSideBySide } from '#backend/sharing/transport.ts';
import { coachIds } from '#domain/coach-ids.ts';
import type { Entry } from '#domain/log.ts';
import { type Figure, median } from './figures.ts';
import { launchBrowser } from './phone.ts';
import { openHost } from './static-host.ts';
import { logUntilTheForm, SCENARIO } from './steps.ts';

/** What the public window shows when it has followed. */
interface Sign {
  selector: string;
  text?: string;
  value?: string;
  scrolled?: boolean;
  /** Other words than before. */
  changed?: boolean;
}

interface WindowsProbe {
  /** When the last event came from a hand, on the clock of the machine, in milliseconds. */
  actedAt: number;
  /** Begins to look for a sign; `shownAt` is when the frame was painted that shows it, 0 until then. */
  watch: (sign: Sign) => void;
  shownAt: number;
}

declare global {
  interface Window {
    windowsBench: WindowsProbe;
  }
}

/** In milliseconds. */
interface Time {
  /** From the hand in the private window to the frame painted in the public one. */
  fromHand: number;
  /** How long after its own frame the private window's is followed; 0 where the public window was first. */
  behind: number;
}

type Times = Map<string, Time[]>;

interface Windows {
  mine: Page;
  shown: Page;
  /** What was measured so far, by kind of act. */
  times: Times;
}

const VIEWPORT = { width: 1280, height: 720 };
/** What an act sets going besides is not part of the next one. */
const BETWEEN_ACTS = 60;
const PATIENCE = 10_000;

const HEADING = '#session-portal h1';
const PAGE = '#session-portal .ui-browser__page';
const coach = (id: string) => `[data-coach-id="${id}"]`;

/** How soon the public window shows what is done in the private one: 200 acts, nothing slowed down. */
export async function measureWindows(dist: string, say: (line: string) => void): Promise<Figure[]> {
  const host = await openHost(dist, {});
  try {
    const times: Times = new Map();
    await inWindows(host.origin, [], times, async (windows) => {
      await followLinks(windows, 50);
      await scroll(windows, 20);
      await typeLetters(windows, 50);
    });
    say('windows: pages, scrolling, typing');
    await inWindows(host.origin, logUntilTheForm(), times, async (windows) => {
      await windows.mine.locator(coach(CHOICES[0])).waitFor();
      await choose(windows, 40);
      await bringToFront(windows, 20);
      await turnTheCalendar(windows, 20);
    });
    say('windows: choices, desk, calendar');
    return figuresOf(times);
  } finally {
    host.close();
  }
}

function figuresOf(times: Times): Figure[] {
  const all = [...times.values()].flat();
  const what = `Second screen behind the private window, ${all.length} acts`;
  const fromHand = all.map((time) => time.fromHand);
  return [
    ...medianAndWorst(
      'windows',
      what,
      all.map(({ behind }) => behind),
    ),
    ...medianAndWorst('windows-hand', 'The same, from the hand to the painted frame over there', fromHand),
    ...[...times].flatMap(([kind, some]) =>
      medianAndWorst(
        `windows-hand-${kind}`,
        `  of it ${kind}, ${some.length} acts`,
        some.map((time) => time.fromHand),
      ),
    ),
  ];
}

function medianAndWorst(id: string, what: string, values: number[]): Figure[] {
  return [
    { id: `${id}-median`, what: `${what}, median`, unit: 'ms', value: median(values), values },
    { id: `${id}-worst`, what: `${what}, worst`, unit: 'ms', value: Math.max(...values) },
  ];
}

/** Opens the public window from the private one, as the mediator does: both then share one thread of the browser. */
async function inWindows(
  origin: string,
  entries: Entry[],
  times: Times,
  work: (windows: Windows) => Promise<void>,
): Promise<void> {
  const browser = await launchBrowser();
  try {
    const context = await browser.newContext({ viewport: VIEWPORT, locale: 'fr-FR', timezoneId: 'Europe/Paris' });
    await context.addInitScript({ path: path.join(import.meta.dirname, 'windows-probe.mjs') });
    const mine = await context.newPage();
    await mine.goto(origin);
    await mine.evaluate(([key, copy]) => sessionStorage.setItem(key, copy), [
      `presentation/${SCENARIO}`,
      copyOf(entries),
    ] as const);
    await mine.goto(`${origin}/mediation/${SCENARIO}`);
    await mine.locator(HEADING).waitFor();
    const opening = context.waitForEvent('page');
    await mine.evaluate(
      (href) => void window.open(href, '_blank', 'popup,width=1280,height=720'),
      `/ecran/${SCENARIO}`,
    );
    const shown = await opening;
    await shown.setViewportSize(VIEWPORT);
    await shown.locator(HEADING).waitFor();
    await mine.waitForTimeout(1000);
    await work({ mine, shown, times });
  } finally {
    await browser.close();
  }
}

/** A session as a window keeps it, see `src/backend/sharing/kept-copy.ts`. */
function copyOf(entries: Entry[]): string {
  let session = new Uint8Array();
  const kept: KeptCopy = {
    read: () => undefined,
    write: (copy) => {
      session = new Uint8Array(copy().session);
    },
  };
  new SharedSession({ side: 'private', transport: transportsSideBySide()(), kept }).startFrom(entries);
  return JSON.stringify({ session: Buffer.from(session).toString('base64') });
}

/** Does one thing in the private window, and waits until the public one shows it; `here` is how the private one does. */
async function measure(
  { mine, shown, times }: Windows,
  kind: string,
  sign: Sign,
  act: () => Promise<unknown>,
  here: Sign = sign,
) {
  await shown.evaluate((wanted) => window.windowsBench.watch(wanted), sign);
  await mine.evaluate((wanted) => window.windowsBench.watch(wanted), here);
  await act();
  const shownAt = await shown
    .waitForFunction(() => window.windowsBench.shownAt, undefined, { timeout: PATIENCE })
    .then((found) => found.jsonValue())
    .catch(() => {
      throw new Error(`The public window does not follow: ${kind}, ${JSON.stringify(sign)}.`);
    });
  await mine.waitForFunction(() => window.windowsBench.shownAt, undefined, { timeout: PATIENCE });
  const own = await mine.evaluate(() => ({
    actedAt: window.windowsBench.actedAt,
    shownAt: window.windowsBench.shownAt,
  }));
  const time: Time = { fromHand: shownAt - own.actedAt, behind: Math.max(0, shownAt - own.shownAt) };
  times.set(kind, [...(times.get(kind) ?? []), time]);
  await mine.waitForTimeout(BETWEEN_ACTS);
}

const headingOf = async (page: Page) => (await page.locator(HEADING).innerText()).trim();

/** Back and forth between the start page and the door. */
async function followLinks(windows: Windows, acts: number) {
  const { mine } = windows;
  const door = mine.getByRole('main').getByRole('link', { name: 'Me connecter' }).first();
  const start = mine.locator(`${PAGE} header a`).first();
  const atStart = await headingOf(mine);
  await press(door);
  await mine.waitForURL(/sign-in$/);
  const atDoor = await headingOf(mine);
  await press(start);
  for (let act = 0; act < acts; act += 1) {
    const [link, text] = act % 2 === 0 ? [door, atDoor] : [start, atStart];
    await measure(windows, 'pages', { selector: HEADING, text }, () => press(link));
  }
}

/** Down and up the start page, one turn of the wheel at a time. */
async function scroll(windows: Windows, acts: number) {
  await windows.mine.locator(PAGE).hover();
  for (let act = 0; act < acts; act += 1) {
    const turn = Math.floor(act / 2) % 2 === 0 ? 60 : -60;
    await measure(windows, 'scrolling', { selector: PAGE, scrolled: true }, () => windows.mine.mouse.wheel(0, turn));
  }
}

async function typeLetters(windows: Windows, acts: number) {
  const { mine } = windows;
  await press(mine.getByRole('main').getByRole('link', { name: 'Me connecter' }).first());
  const selector = coach('field:credentials.identifier');
  const box = mine.locator(selector);
  await press(box);
  for (let value = ''; value.length < acts; ) {
    const letter = 'FICTIF-SAMIRA '[value.length % 14] ?? '';
    value += letter;
    await measure(windows, 'typing', { selector, value }, () => mine.keyboard.press(letter === ' ' ? 'Space' : letter));
  }
}

const CHOICES = [coachIds.choice('update', 'worked', 'no'), coachIds.choice('update', 'worked', 'yes')] as const;

async function choose(windows: Windows, acts: number) {
  for (let act = 0; act < acts; act += 1) {
    const choice = coach(CHOICES[act % 2 === 0 ? 0 : 1]);
    const option = windows.mine.locator(choice);
    await measure(windows, 'choices', { selector: `${choice}:checked` }, () => option.check({ force: true }));
  }
}

async function bringToFront(windows: Windows, acts: number) {
  for (let act = 0; act < acts; act += 1) {
    const front = coach(coachIds.front(act % 2 === 0 ? 'mailbox' : 'portal'));
    const sign = { selector: act % 2 === 0 ? '#session-desk' : '#session-portal' };
    await measure(windows, 'desk', sign, () => press(windows.mine.locator(`[data-stage] ${front}`)));
  }
}

async function turnTheCalendar(windows: Windows, acts: number) {
  const { mine } = windows;
  await press(mine.getByRole('tab', { name: 'Calendrier' }));
  for (let act = 0; act < acts; act += 1) {
    await press(mine.getByRole('button', { name: 'Voir le calendrier' }));
    const tomorrow = mine.getByRole('dialog').getByRole('button', { name: 'Demain matin' });
    const over = { selector: '.public-screen__day', changed: true };
    const here = { selector: '.shell-calendar__now', changed: true };
    await measure(windows, 'calendar', over, () => press(tomorrow), here);
  }
}

const press = (element: Locator) => element.click();
