import type { Browser, Page } from '@playwright/test';
import { expect, test } from './calm-page.ts';
import { PlainSite } from './plain-site.ts';

/** Below a folder of its host, and without a relay: as an association would put it beside its own pages. */
const FOLDER = '/asso/ateliers/';

/** Somebody whose browser may keep a copy of the site, and what went wrong on their page. */
async function visitor(browser: Browser, site: PlainSite): Promise<{ page: Page; complaints: string[] }> {
  const context = await browser.newContext({ serviceWorkers: 'allow', reducedMotion: 'reduce' });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('request', (request) => request.url().startsWith(site.base) || complaints.push(request.url()));
  await page.goto(`${site.base}${FOLDER}`);
  await expect(page.getByText('Il marche aussi sans réseau')).toBeVisible({ timeout: 45_000 });
  return { page, complaints };
}

test('after one visit, everything works with the network cut and the server stopped', async ({ browser }) => {
  const site = new PlainSite(FOLDER);
  await site.start();
  const { page, complaints } = await visitor(browser, site);
  site.stop();
  await page.context().setOffline(true);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  // An exercise of an agency that was never looked at, at its own address.
  await page.goto(`${site.base}${FOLDER}s/tax/first-return`);
  await page.getByRole('button', { name: 'Commencer', exact: true }).click();
  await page.getByRole('link', { name: 'Se connecter' }).first().click();
  await expect(page.getByLabel('Mot de passe', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'En coulisses' }).click();
  await expect(page.getByRole('dialog', { name: 'En coulisses' }).getByRole('tab').first()).toBeVisible();
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('a new version says that it waits for the end of the exercise, and comes in on the start page', async ({
  browser,
}) => {
  const site = new PlainSite(FOLDER);
  await site.start();
  const { page, complaints } = await visitor(browser, site);
  await page.goto(`${site.base}${FOLDER}s/tax/first-return`);
  site.change = (file, body) =>
    file === 'sw.js' ? body.toString().replace(/^const VERSION = '\w+'/, "const VERSION = 'next'") : body;
  await page.reload();
  await page.getByRole('button', { name: 'Commencer', exact: true }).click();
  await expect(page.getByText('Une nouvelle version est prête')).toBeVisible({ timeout: 30_000 });
  // The page comes anew when the version does.
  const versions = () => page.evaluate(() => caches.keys()).catch(() => []);
  expect(await versions()).toHaveLength(2);
  await page.getByRole('link', { name: 'Tous les exercices' }).click();
  await expect.poll(versions, { timeout: 30_000 }).toEqual([expect.stringMatching(/-next$/)]);
  expect(complaints).toEqual([]);
  await page.context().close();
  site.stop();
});
