import { expect, test } from './calm-page.ts';
import { keptOnTheDevice } from './kept.ts';
import { Learner, pointer } from './learner.ts';

test.use({ serviceWorkers: 'allow' });

test('everything that is kept can be seen and erased, also under a second tab', async ({ page, context }) => {
  await page.goto('s/employment/on-time-without-work/employment/sign-in');
  await new Learner(page, pointer()).closesTheCard();
  await page.locator('#session-portal input').first().fill('FICTIF-4207');
  await page.locator('#session-portal input').first().press('Tab');
  await page.getByRole('button', { name: 'Français facile' }).click();
  await expect.poll(() => keptOnTheDevice(page)).toContain('FICTIF-4207');

  const other = await context.newPage();
  await other.goto('garde');
  await expect(other.getByRole('heading', { name: 'Un exercice commencé' })).toBeVisible();
  await expect(other.getByRole('heading', { name: 'La langue choisie' })).toBeVisible();
  await expect(other.getByRole('heading', { name: 'Ce qui n’est pas à ce site' })).toHaveCount(0);
  await expect(other.locator('html')).toHaveAttribute('data-offline', 'ready', { timeout: 60_000 });

  await other.getByRole('button', { name: 'Tout effacer' }).click();
  await other.getByRole('dialog').getByRole('button', { name: 'Tout effacer' }).click();
  await expect(other.getByText('Il ne reste rien de ce site')).toBeVisible();
  expect(await other.evaluate(() => caches.keys())).toEqual([]);
  await expect(page.getByRole('heading', { name: 'S’entraîner aux démarches en ligne' })).toBeVisible();
  expect(await keptOnTheDevice(page)).not.toMatch(/FICTIF|facile|on-time-without-work/);
});
