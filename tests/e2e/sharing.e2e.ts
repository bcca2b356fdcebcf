import { type Browser, expect, type Page, test } from '@playwright/test';
import { identifier, Presenter } from './presenter.ts';
import { comesIn, Laptop, Trainer, Watchman } from './room.ts';

const NAME = 'Fontanel';

const ownName = (page: Page) => page.getByRole('textbox', { name: 'Nom de naissance' });
const begin = (page: Page) => page.getByRole('link', { name: 'Commencer l’inscription' });
const shownIn = (page: Page) => page.locator('.workshop-watching');
const nameShownIn = (page: Page) => shownIn(page).locator('[data-coach-id="field:identity.last-name"]');
const asks = (page: Page) => page.getByRole('button', { name: 'Demander de l’aide' });

/** Goes to the box in which one says one's name. */
async function goesToTheForm(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'M’inscrire' }).first().click();
  await begin(page).click();
  await expect(ownName(page)).toBeVisible();
}

// Several windows and a relay that dies take long on a machine that does much else.
test.describe.configure({ timeout: 180_000 });

test.describe('a room', () => {
  let laptop: Laptop;
  test.beforeEach(async ({ browserName: _ }, { parallelIndex }) => {
    laptop = new Laptop(parallelIndex);
    await laptop.start();
  });
  test.afterEach(() => laptop.kill());

  /** Two learners in the first exercise, the board, and the projector. */
  async function atWork(own: Browser) {
    const browser = listeningIn(own);
    const watchman = new Watchman(laptop.base);
    const trainer = await Trainer.opensTheRoom(browser, laptop, watchman);
    const one = await comesIn(browser, laptop, trainer.code, watchman);
    const two = await comesIn(browser, laptop, trainer.code, watchman);
    const projector = watchman.watch(await trainer.page.context().newPage());
    await projector.setViewportSize({ width: 1920, height: 1080 });
    await projector.goto(`${laptop.base}/projecteur`);
    await trainer.goesToTheBoard();
    await trainer.presses('Commencer');
    for (const page of [one, two]) await page.getByRole('dialog').getByRole('button', { name: 'Commencer' }).click();
    return { watchman, trainer, one, two, projector };
  }

  const asksToShow = async (trainer: Trainer, seat: number) => {
    await trainer.page.bringToFront();
    await trainer.tile(seat).click();
    await trainer.presses('Montrer cet écran à tous');
    await trainer.page.keyboard.press('Escape');
  };

  test('shows a learner’s screen after they have agreed, and no longer than they agree', async ({ browser }) => {
    const { watchman, trainer, one, two, projector } = await atWork(browser);
    const everybody = [trainer.page, projector, one, two];
    const sentOnChannels = () => watchman.sent.filter((sent) => /^POST \S+\/relay\/channels\//.test(sent)).length;
    const heard = async () => (await Promise.all(everybody.map(heardOnTheRelay))).join('\n');
    await goesToTheForm(one);
    await ownName(one).fill(NAME);
    await goesToTheForm(two);
    await ownName(two).fill(NAME);

    await asksToShow(trainer, 2);
    await two.getByRole('button', { name: 'Non merci' }).click();
    await expect(trainer.page.getByText('La place 2 préfère ne pas montrer son écran.')).toBeVisible();
    await asksToShow(trainer, 1);
    await expect(one.getByRole('button', { name: 'Oui, montrer mon écran' })).toBeVisible();
    expect(await heard()).toContain('/relay/');
    expect(`${watchman.sent.join('\n')}\n${await heard()}`).not.toMatch(new RegExp(`${NAME}|channels`));

    await one.getByRole('button', { name: 'Oui, montrer mon écran' }).click();
    await expect(nameShownIn(projector)).toHaveValue(NAME);
    await trainer.presses('Voir cet écran');
    await expect(nameShownIn(trainer.page)).toHaveValue(NAME);
    await one.getByRole('textbox', { name: 'Prénom' }).fill('Lucie');
    for (const page of [projector, trainer.page]) {
      const shown = shownIn(page).getByRole('textbox', { name: 'Prénom' });
      await expect(shown).toHaveValue('Lucie');
      await expect(shown).toBeInViewport();
    }
    await trainer.page.keyboard.press('Escape');
    expect(await heardOnTheRelay(two)).not.toContain('channels');

    await one.getByRole('button', { name: 'Arrêter de montrer' }).click();
    await expect(shownIn(projector)).toBeHidden();
    const sent = sentOnChannels();
    expect(sent).toBeGreaterThan(0);
    await one.getByRole('textbox', { name: 'Prénom' }).fill('Lucie-Anne');
    await asks(one).click();
    await expect(trainer.tile(1)).toContainText('Demande d’aide');
    expect(sentOnChannels()).toBe(sent);
    for (const page of [one, two]) await expect(ownName(page)).toHaveValue(NAME);
    expect(watchman.complaints.filter((words) => !isTooEarly(words))).toEqual([]);
  });

  test('follows its trainer, also over a relay that is killed, and goes back to what each had begun', async ({
    browser,
  }) => {
    const { watchman, trainer, one, two, projector } = await atWork(browser);
    await goesToTheForm(one);
    // In the middle of a word.
    await ownName(one).pressSequentially('Fonta');
    await trainer.presses('Plus');
    await trainer.presses('Suivez-moi');
    const opening = trainer.page.context().waitForEvent('page');
    await trainer.presses('Ouvrir ma fenêtre et montrer');
    const own = watchman.watch(await opening);
    await own.getByRole('link', { name: 'M’inscrire' }).first().click();
    const everybody = [one, two, projector];
    for (const page of everybody) await expect(shownIn(page).getByText('Commencer l’inscription')).toBeVisible();

    await laptop.kill();
    await expect(one.getByText('Plus de réseau.')).toBeVisible();
    await begin(own).click();
    await laptop.start();
    await ownName(own).fill(NAME);
    for (const page of everybody) await expect(nameShownIn(page)).toHaveValue(NAME);

    await trainer.presses('Rendre à chacun son écran');
    for (const page of everybody) await expect(shownIn(page)).toBeHidden();
    await expect(ownName(one)).toHaveValue('Fonta');
    await expect(two.getByRole('link', { name: 'M’inscrire' }).first()).toBeVisible();
    expect(watchman.complaints.filter((words) => !isTooEarly(words))).toEqual([]);
  });
});

test('a tablet shows a presentation, is given the hand and gives it back, and stays when somebody presses back', async ({
  page: mine,
  browser,
}) => {
  await mine.setViewportSize({ width: 1280, height: 720 });
  const mediator = new Presenter(mine);
  await mediator.opensTheExercise();
  await mine.getByRole('button', { name: 'Présenter', exact: true }).click();
  await mine.getByRole('button', { name: 'Montrer sur un autre appareil' }).click();
  const code = await mine.getByText(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/).innerText();
  await mediator.closesTheHelp();

  const tablet = await (
    await browser.newContext({ locale: 'fr-FR', viewport: { width: 820, height: 1180 }, hasTouch: true })
  ).newPage();
  await tablet.goto('/ecran');
  await tablet.getByLabel('Code de la présentation').fill(code);
  await tablet.getByRole('button', { name: 'Montrer la présentation' }).click();
  await mediator.seesTheSiteIn(tablet);
  await mediator.goesToTheDoor();
  await identifier(mine).fill('FICTIF');
  await expect(identifier(tablet)).toHaveValue('FICTIF');

  await mediator.presses('À vous');
  await identifier(tablet).fill('FICTIF-SAMIRA');
  await expect(identifier(mine)).toHaveValue('FICTIF-SAMIRA');
  for (const _ of [1, 2]) {
    await tablet.evaluate(() => history.back());
    await expect(tablet.getByRole('status').filter({ hasText: 'n’agit pas ici' })).toBeVisible();
    await expect(identifier(tablet)).toHaveValue('FICTIF-SAMIRA');
  }
  await expect(identifier(mine)).toHaveValue('FICTIF-SAMIRA');

  await mediator.presses('Reprendre la main');
  await expect(tablet.locator('[data-stage]')).toHaveAttribute('inert');
  // Put away and taken up again: it comes back to where the others are.
  await tablet.goto('about:blank');
  await identifier(mine).fill('FICTIF-AUTRE');
  await tablet.goto('/ecran');
  await expect(identifier(tablet)).toHaveValue('FICTIF-AUTRE');
});

/** What a page has heard of the relay, with the address it asked. */
const heardOnTheRelay = (page: Page): Promise<string> =>
  page.evaluate(() => (window as unknown as { heard: string[] }).heard.join('\n'));

/** A browser whose pages write down what the relay answers. */
function listeningIn(browser: Browser): Browser {
  const newContext: Browser['newContext'] = async (options) => {
    const context = await browser.newContext(options);
    await context.addInitScript(writeDown);
    return context;
  };
  return { newContext } as Browser;
}

/** Runs in the page, before anything else does. */
function writeDown(): void {
  const heard: string[] = [];
  Object.assign(window, { heard });
  const ask = window.fetch;
  window.fetch = async (...asked) => {
    const answer = await ask(...asked);
    if (!answer.body || !answer.url.includes('/relay/')) return answer;
    const [own, copy] = answer.body.tee();
    const decoder = new TextDecoder();
    const place = heard.push(`${answer.url} `) - 1;
    const write = new WritableStream<Uint8Array>({
      write: (part) => {
        heard[place] += decoder.decode(part, { stream: true });
      },
    });
    copy.pipeTo(write).catch(() => {});
    return new Response(own, answer);
  };
}

/** A page may ask before the relay has heard that it may (it asks again), or tell what the relay has already; a dead relay is no fault. */
const isTooEarly = (words: string): boolean => /status of 40[39]/.test(words);
