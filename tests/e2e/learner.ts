import { expect, type Locator, type Page } from '@playwright/test';
import { coachSays, nextGesture, type Shown, signature } from './coach-shows.ts';
import { thumbProblems } from './thumb.ts';

/** How the robot touches the screen. */
export interface Hands {
  press(element: Locator): Promise<void>;
  choose(element: Locator): Promise<void>;
  /** Takes the tick out of a box. */
  clear(element: Locator): Promise<void>;
  type(element: Locator, text: string): Promise<void>;
}

const MOST_ACTS = 150;

/** A person in front of the screen, described by what they do. */
export class Learner {
  private readonly page: Page;
  private readonly hands: Hands;

  constructor(page: Page, hands: Hands) {
    this.page = page;
    this.hands = hands;
  }

  async opensScenario(scenario: string): Promise<void> {
    await this.page.goto(`/s/${scenario}`);
    await this.closesTheCard();
  }

  /** The card with who one plays opens by itself at the start. */
  async closesTheCard(): Promise<void> {
    const card = this.page.getByRole('dialog');
    await expect(card).toBeVisible();
    await this.hands.press(card.getByRole('button', { name: /commencer|fermer/i }).last());
    await expect(card).toBeHidden();
  }

  async asksForDemonstrations(): Promise<void> {
    const level = this.page.locator('[data-coach-level="4"]');
    // On a phone the coach is one press of the thumb away; elsewhere it stands there as soon as it has come.
    const way = this.page.locator('[data-coach-id="front:coach"]');
    await expect(level.or(way).first()).toBeVisible();
    if (!(await level.isVisible())) await this.hands.press(way);
    await this.hands.press(level);
    await expect(this.page.locator('[data-coach-act]').first()).toBeAttached();
  }

  /** Does what the coach demonstrates until the goal, or until `enough` says so; gives the number of acts. */
  async followsTheCoach(enough: (shown: Shown) => boolean = () => false): Promise<number> {
    let last = '';
    for (let acts = 0; acts < MOST_ACTS; acts += 1) {
      const shown = await this.seesNext(last);
      if (shown === 'goal-reached') return acts;
      if (enough(shown)) return acts;
      last = signature(shown);
      await this.does(shown);
    }
    throw new Error(`The goal was not reached within ${MOST_ACTS} acts.`);
  }

  /** Follows the coach until the next gesture concerns this. */
  async followsTheCoachTo(next: { target: string } | { act: string }): Promise<void> {
    await this.followsTheCoach((shown) => ('act' in next ? shown.act === next.act : shown.target === next.target));
  }

  /** The next gesture, once it can be made; the robot waits in the page, as asking from outside costs more than looking. */
  private async seesNext(last: string): Promise<Shown | 'goal-reached'> {
    const seen = await this.page
      .waitForFunction(nextGesture, last, { polling: 60, timeout: 20_000 })
      .catch(async () => {
        throw new Error(`After "${last}" the coach should go on. It shows ${await this.page.evaluate(coachSays)}.`);
      });
    return (await seen.jsonValue()) as Shown | 'goal-reached';
  }

  private async does({ act, target, value }: Shown): Promise<void> {
    const element = this.at(target);
    if (act === 'type') await this.hands.type(element, value ?? '');
    else if (act === 'choose') await this.hands.choose(element);
    else if (act === 'clear') await this.hands.clear(element);
    else await this.hands.press(element);
    if (act === 'photograph') await this.takesAGoodPhoto();
    if (act === 'mail') await this.writes(value ?? '');
  }

  /** The camera is held badly at first: each setting is put right, then the photo is taken. */
  private async takesAGoodPhoto(): Promise<void> {
    for (const setting of ['light', 'distance', 'hand']) await this.hands.choose(this.at(`camera:${setting}`));
    await this.hands.press(this.at('camera:take'));
  }

  /** A message to somebody, with a file: `address file`. */
  private async writes(value: string): Promise<void> {
    const [address = '', file = ''] = value.split(' ');
    await this.hands.type(this.at('mail:to'), address);
    await this.hands.type(this.at('mail:body'), 'Bonjour, voici le document demandé.');
    await this.hands.choose(this.at(`mail:file.${file}`));
    await this.hands.press(this.at('mail:send'));
  }

  private at(coachId: string): Locator {
    return this.page.locator(`[data-coach-id="${coachId}"]:visible`).first();
  }
}

/** A mouse. */
export function pointer(): Hands {
  return {
    press: (element) => element.click(),
    choose: (element) => element.check(),
    clear: (element) => element.uncheck(),
    type: (element, text) => element.fill(text),
  };
}

/** A thumb: nothing is hovered over, and wherever it is put down, all of the page must be made for it. */
export function thumb(page: Page): Hands {
  const tap = async (element: Locator) => {
    expect(await page.evaluate(thumbProblems)).toEqual([]);
    await element.tap();
  };
  return {
    press: tap,
    choose: async (element) => {
      if (!(await element.isChecked())) await tap(element);
      await expect(element).toBeChecked();
    },
    clear: async (element) => {
      if (await element.isChecked()) await tap(element);
      await expect(element).not.toBeChecked();
    },
    type: async (element, text) => {
      await tap(element);
      await element.fill(text);
    },
  };
}

const MOST_TABS = 250;

/** A keyboard alone: everything is reached with Tab, as someone does who cannot use a mouse. */
export function keyboard(page: Page): Hands {
  const reach = async (element: Locator) => {
    for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
      if (await element.evaluate((node) => node === document.activeElement)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`${element} cannot be reached with the Tab key.`);
  };
  /** Of a row of tabs, the Tab key reaches the selected one; the arrows go on from there. */
  const select = async (tab: Locator) => {
    await reachOneOf(page, tab.locator('xpath=..').getByRole('tab'));
    if ((await tab.getAttribute('aria-selected')) === 'true') return page.keyboard.press('Enter');
    for (let presses = 0; presses < MOST_TABS; presses += 1) {
      if ((await tab.getAttribute('aria-selected')) === 'true') return;
      await page.keyboard.press('ArrowRight');
    }
    throw new Error(`${tab} cannot be selected with the arrow keys.`);
  };
  return {
    press: async (element) => {
      if ((await element.getAttribute('role')) === 'tab') return select(element);
      await reach(element);
      await page.keyboard.press('Enter');
    },
    choose: async (element) => {
      if ((await element.getAttribute('type')) === 'checkbox') {
        await reach(element);
        return page.keyboard.press('Space');
      }
      const group = page.locator(`input[name="${await element.getAttribute('name')}"]`);
      await reachOneOf(page, group);
      for (let presses = 0; presses < MOST_TABS && !(await element.isChecked()); presses += 1) {
        const isFocused = await element.evaluate((node) => node === document.activeElement);
        await page.keyboard.press(isFocused ? 'Space' : 'ArrowDown');
      }
      await expect(element).toBeChecked();
    },
    clear: async (element) => {
      await reach(element);
      await page.keyboard.press('Space');
    },
    type: async (element, text) => {
      await reach(element);
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.type(text);
    },
  };
}

/** Of a group of options, the Tab key reaches one; the arrows go on from there. */
async function reachOneOf(page: Page, group: Locator): Promise<void> {
  for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
    const reached = await group.evaluateAll((nodes) => nodes.some((node) => node === document.activeElement));
    if (reached) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${group} cannot be reached with the Tab key.`);
}
