import { type BrowserContext, expect, type Locator, type Page } from '@playwright/test';

export const SCENARIO = 'employment/on-time-without-work';

/** A mediator before two screens, described by what they do. */
export class Presenter {
  /** The window of the mediator alone. */
  readonly mine: Page;
  private readonly context: BrowserContext;

  constructor(mine: Page) {
    this.mine = mine;
    this.context = mine.context();
  }

  async opensTheExercise(): Promise<void> {
    await this.mine.goto(`/mediation/${SCENARIO}`);
    await expect(this.site(this.mine).getByRole('heading', { level: 1 })).toBeVisible();
  }

  /** Presses "Présenter", and whatever the browser wants to be told before. */
  async presents(): Promise<Page> {
    const opening = this.context.waitForEvent('page');
    await this.mine.getByRole('button', { name: /^(Présenter|Ouvrir une autre fenêtre publique)$/ }).click();
    const here = this.mine.getByRole('button', { name: 'Ouvrir ici' });
    await here.or(this.mine.getByRole('heading', { name: 'Les fenêtres publiques' })).waitFor();
    if (await here.isVisible()) await here.click();
    const shown = await opening;
    await this.seesTheSiteIn(shown);
    await this.closesTheHelp();
    return shown;
  }

  async closesTheHelp(): Promise<void> {
    await this.mine.keyboard.press('Escape');
    await expect(this.mine.getByRole('dialog')).toBeHidden();
  }

  async seesTheSiteIn(page: Page): Promise<void> {
    await expect(this.site(page).getByRole('heading', { level: 1 })).toBeVisible();
  }

  /** A public window whose address was opened by hand. */
  async opensOneByItsAddress(): Promise<Page> {
    const shown = await this.context.newPage();
    await shown.goto(`/ecran/${SCENARIO}`);
    await this.seesTheSiteIn(shown);
    // Behind another window a page is drawn once a second, and each press waits for it.
    await this.mine.bringToFront();
    return shown;
  }

  async goesToTheDoor(page = this.mine): Promise<void> {
    await this.site(page).getByRole('main').getByRole('link', { name: 'Me connecter' }).first().click();
    await expect(identifier(page)).toBeVisible();
  }

  async signsInWrongly(page = this.mine): Promise<void> {
    await identifier(page).fill('FICTIF-SAMIRA');
    await password(page).fill('pas-le-bon');
    await this.site(page).getByRole('main').getByRole('button', { name: 'Se connecter' }).click();
  }

  async presses(name: string): Promise<void> {
    await this.mine.getByRole('button', { name, exact: true }).click();
  }

  site(page: Page): Locator {
    return page.locator('#session-portal');
  }
}

export const identifier = (page: Page) => page.getByLabel('Identifiant', { exact: true });
export const password = (page: Page) => page.getByLabel('Mot de passe', { exact: true });
