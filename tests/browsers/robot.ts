import { expect } from '@playwright/test';
import { coachSays, nextGesture, type Shown, signature } from '../e2e/coach-shows.ts';
import type { BrowserWindow } from './engine.ts';

const MOST_ACTS = 60;
const PATIENCE = { timeout: 20_000 };
const HAND = '[data-hand]';

/** A learner in any browser: looks for what is in sight, then clicks and types. */
export class Robot {
  private readonly window: BrowserWindow;

  constructor(window: BrowserWindow) {
    this.window = window;
  }

  /** Waits until something with these words is in sight. */
  async sees(selector: string, words = ''): Promise<void> {
    const seen = () => this.window.run(putHandOn, selector, words);
    const message = `${selector} ${words} should be in sight`;
    await expect
      .poll(seen, { ...PATIENCE, message })
      .toBe(true)
      .catch(async (problem) => {
        throw new Error(`${message}; there is: ${await this.window.run(inSight)}`, { cause: problem });
      });
  }

  async press(selector: string, words = ''): Promise<void> {
    await this.sees(selector, words);
    await this.clicks();
  }

  /** What is marked is clicked once it keeps still: a driver that aims at a page on the move hits its neighbour. */
  private async clicks(): Promise<void> {
    await this.window.run(bringToMiddle, HAND);
    let before = '';
    const stands = async () => {
      const now = await this.window.run(placeInSight, HAND);
      const still = now === before;
      before = now;
      return still;
    };
    await expect.poll(stands, { ...PATIENCE, intervals: [100], message: 'the page should keep still' }).toBe(true);
    await this.window.click(HAND);
  }

  async type(selector: string, text: string): Promise<void> {
    await this.press(selector);
    await this.window.run(selectAll, HAND);
    await this.window.type(text);
  }

  /** The card with who one plays opens by itself at the start. */
  async closesTheCard(): Promise<void> {
    await this.press('dialog[open] button', 'commencer|fermer');
  }

  /** Does what the coach demonstrates until these words stand on the portal's page. */
  async followsTheCoachTo(words: string): Promise<void> {
    await this.press('[data-coach-level="4"]');
    let last = '';
    for (let acts = 0; acts < MOST_ACTS; acts += 1) {
      let shown: Shown | 'there' | undefined;
      const message = `After "${last}" the coach should go on; it shows ${await this.window.run(coachSays)}`;
      const look = async () => {
        const isThere = await this.window.run(putHandOn, 'main *', words);
        const next = isThere ? undefined : await this.window.run(nextGesture, last);
        shown = isThere ? 'there' : next && next !== 'goal-reached' ? next : undefined;
        return shown;
      };
      await expect.poll(look, { ...PATIENCE, intervals: [60], message }).toBeTruthy();
      if (!shown || shown === 'there') return;
      last = signature(shown);
      await this.does(shown);
    }
    throw new Error(`"${words}" was not seen within ${MOST_ACTS} acts.`);
  }

  private async does({ act, target, value }: Shown): Promise<void> {
    const selector = `[data-coach-id="${target}"]`;
    if (act === 'type') return this.type(selector, value ?? '');
    await this.sees(selector);
    if (act === 'choose' && (await this.window.run(isTicked, HAND))) return;
    await this.clicks();
  }
}

/** Runs in the page: marks the first element in sight with these words. */
function putHandOn(selector: string, words: string): boolean {
  for (const marked of document.querySelectorAll('[data-hand]')) marked.removeAttribute('data-hand');
  const saying = new RegExp(words, 'i');
  const found = [...document.querySelectorAll<HTMLElement>(selector)].find(
    (element) => element.getClientRects().length > 0 && saying.test(element.innerText),
  );
  found?.setAttribute('data-hand', '');
  return found !== undefined;
}

/** Runs in the page. */
function bringToMiddle(selector: string): void {
  document.querySelector(selector)?.scrollIntoView({ block: 'center', behavior: 'instant' });
}

/** Runs in the page. */
function placeInSight(selector: string): string {
  const { x, y } = document.querySelector(selector)?.getBoundingClientRect() ?? {};
  return `${x} ${y}`;
}

/** Runs in the page. */
function inSight(): string {
  return `${location.href} ${document.readyState} ${document.body.innerText.slice(0, 300)}`;
}

/** Runs in the page. */
function selectAll(selector: string): void {
  document.querySelector<HTMLInputElement>(selector)?.select();
}

/** Runs in the page. */
function isTicked(selector: string): boolean {
  return document.querySelector<HTMLInputElement>(selector)?.checked ?? false;
}
