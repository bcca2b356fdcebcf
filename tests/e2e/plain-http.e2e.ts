import { expect, test } from './calm-page.ts';
import { Learner, pointer } from './learner.ts';
import { Laptop, Trainer, Watchman } from './room.ts';

/** As phones open it in the room: over plain HTTP, where browsers lock away much of what they can do. */
const inTheRoom = (origin: string) => origin.replace('127.0.0.1', 'salle.example');

test.describe('on a page that is no secure context', () => {
  test.use({ baseURL: async ({ baseURL }, use) => use(baseURL && inTheRoom(baseURL)) });

  test('an exercise is played, kept and explained', async ({ page }) => {
    const learner = new Learner(page, pointer());
    await learner.opensScenario('employment/which-of-five-papers');
    expect(await page.evaluate(() => window.isSecureContext)).toBe(false);
    await learner.asksForDemonstrations();
    await learner.followsTheCoachTo({ target: 'send-paper:attach.document-1' });
    const arrived = page.locator('#session-portal').getByText('Fichier bien arrivé').first();
    await expect(arrived).toBeVisible();
    await page.reload();
    await expect(arrived).toBeVisible();
    await page.getByRole('button', { name: 'En coulisses' }).click();
    await expect(page.getByRole('dialog').getByRole('tab')).toHaveCount(4);
    await page.goto('garde');
    await expect(page.getByRole('heading', { name: 'Un exercice commencé' })).toBeVisible();
  });

  test('a workshop is joined, and its trainer hears a call for help', async ({ browser }, { parallelIndex }) => {
    const laptop = new Laptop(parallelIndex);
    await laptop.start();
    const trainer = await Trainer.opensTheRoom(browser, laptop, new Watchman(laptop.base));
    await trainer.goesToTheBoard();
    const watchman = new Watchman(inTheRoom(laptop.base));
    const page = watchman.watch(await browser.newPage());
    await page.goto(`${inTheRoom(laptop.base)}/rejoindre#${trainer.code}`);
    await page.getByRole('button', { name: 'Demander de l’aide' }).click();
    expect(await page.evaluate(() => window.isSecureContext)).toBe(false);
    await expect(trainer.tile(1)).toContainText('Demande d’aide');
    expect(watchman.complaints).toEqual([]);
    await laptop.kill();
  });
});
