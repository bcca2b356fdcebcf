import { expect, test } from '@playwright/test';
import { Laptop, Trainer, Watchman } from './room.ts';

let laptop: Laptop;
test.beforeEach(async ({ browserName: _ }, { parallelIndex }) => {
  laptop = new Laptop(parallelIndex);
  await laptop.start();
});
test.afterEach(() => laptop.kill());

test('a learner types the code, reloads in the middle of a pause, opens a second tab, and keeps one seat and its call for help', async ({
  browser,
}) => {
  const watchman = new Watchman(laptop.base);
  const trainer = await Trainer.opensTheRoom(browser, laptop, watchman);
  await trainer.goesToTheBoard();
  const context = await browser.newContext({ viewport: { width: 360, height: 640 }, reducedMotion: 'reduce' });
  const page = watchman.watch(await context.newPage());
  await page.goto(`${laptop.base}/rejoindre`);
  const typed = trainer.code.toLowerCase().replaceAll('0', 'o').replace('-', ' ');
  await page.getByRole('textbox', { name: 'Code de l’atelier' }).fill(typed);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Demander de l’aide' }).click();
  await expect(trainer.tile(1)).toContainText('Demande d’aide');

  await trainer.presses('Pause');
  await expect(page.getByRole('dialog', { name: 'Pause' })).toBeVisible();

  // A reload in the middle of it changes nothing.
  await page.reload();
  await expect(page.getByRole('dialog', { name: 'Pause' })).toBeVisible();
  await trainer.presses('Reprendre');
  await expect(page.getByText('Aide demandée.')).toBeVisible();
  await expect(trainer.tile(1)).toContainText('Demande d’aide');

  // Of two tabs, the one that was opened last is in charge, until the other takes over.
  const other = watchman.watch(await context.newPage());
  await other.goto(`${laptop.base}/place`);
  await expect(other.getByText('Aide demandée.')).toBeVisible();
  const takeOver = { name: 'Continuer ici' };
  await page.getByRole('button', takeOver).click();
  await page.getByRole('button', { name: 'Plus besoin' }).click();
  await expect(trainer.tile(1)).not.toContainText('Demande d’aide');
  await expect(other.getByRole('button', takeOver)).toBeVisible();
  await expect(trainer.tile(2)).toHaveCount(0);

  await page.getByRole('button', { name: 'Quitter l’atelier' }).click();
  await page.getByRole('button', { name: 'Quitter et effacer' }).click();
  await expect(page.getByRole('heading', { name: 'Vous avez quitté l’atelier' })).toBeVisible();
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('atelier')))).toEqual([]);
  expect(watchman.complaints).toEqual([]);
});
