import type { Page } from '@playwright/test';
import { expect, test } from './calm-page.ts';
import { keptOnTheDevice } from './kept.ts';
import { Learner, pointer } from './learner.ts';
import { scenarios } from './scenarios.ts';

const SCENARIO = 'employment/on-time-without-work';
const BASE = `/s/${SCENARIO}/employment`;

test.use({ viewport: { width: 1280, height: 800 } });

async function startsAs(page: Page): Promise<Learner> {
  const learner = new Learner(page, pointer());
  await learner.opensScenario(SCENARIO);
  return learner;
}

type Stop = Parameters<Learner['followsTheCoachTo']>[0];

/** Follows the coach up to a gesture, which is made on this page of the portal. */
async function goesTo(page: Page, learner: Learner, stop: Stop, path: string): Promise<void> {
  await learner.asksForDemonstrations();
  await learner.followsTheCoachTo(stop);
  await expect(page).toHaveURL(`${BASE}${path}`);
}

const WORKED: Stop = { target: 'choice:update.worked.no' };
const TRAINING: Stop = { target: 'choice:update.training.no' };

const identifier = (page: Page) => page.getByLabel('Identifiant', { exact: true });
const password = (page: Page) => page.getByLabel('Mot de passe', { exact: true });
const firstDay = (page: Page) => page.getByLabel('Premier jour');
const signIn = (page: Page) => page.getByRole('main').getByRole('button', { name: 'Se connecter' });

test('the page says what it may reach, and refuses everything else', async ({ page }) => {
  await page.goto('/');
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("connect-src 'self'");
  expect(policy).not.toMatch(/unsafe|\*|https?:/);
});

test('the home page offers a few exercises, leads to all of them, and takes up again what was begun', async ({
  page,
}) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await page.getByRole('article').count()).toBeLessThanOrEqual(6);
  await page.getByRole('link', { name: `Chercher parmi les ${scenarios.length} exercices` }).click();
  await expect(page.getByText(`${scenarios.length} exercices`, { exact: true })).toBeVisible();
  await page.getByLabel('Chercher par mot').fill('un mois sans travial');
  await page.getByRole('link', { name: 'Un mois sans travail', exact: true }).click();
  // The exercise's own page: a browser forgets a step back that is asked for while an address still changes.
  await expect(page).toHaveURL(BASE);
  await page.goBack();
  await expect(page).toHaveURL(/\?q=un\+mois/);
  await page.getByRole('link', { name: 'Un mois sans travail', exact: true }).click();
  await new Learner(page, pointer()).closesTheCard();
  await page.getByRole('main').getByRole('link', { name: 'Me connecter' }).first().click();
  await expect(identifier(page)).toBeVisible();
  await page.getByRole('link', { name: 'Tous les exercices' }).click();
  const begun = page.getByRole('region', { name: 'Reprendre' }).getByRole('article');
  await expect(begun).toContainText('Un mois sans travail');
});

test('an answer can be given otherwise: both paths are kept, compared and returned to', async ({ page }) => {
  const learner = await startsAs(page);
  await goesTo(page, learner, { target: 'send:update' }, '/update/check');
  const send = page.getByRole('main').getByRole('button', { name: 'Envoyer mon actualisation' });
  await send.click();
  await expect(page).toHaveURL(`${BASE}/update/receipt`);
  const goBack = page.getByRole('button', { name: 'Revenir en arrière' });
  await goBack.click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: /^Et si j’avais répondu autrement/ }).click();
  await expect(dialog).toBeHidden();
  await expect(page).toHaveURL(`${BASE}/update/check`);
  await expect(page.getByText(/^Vous êtes revenu au/)).toBeVisible();
  await page.getByRole('link', { name: /recherche d’un emploi/ }).click();
  await page.getByRole('radio', { name: 'Non' }).check();
  await page.getByRole('button', { name: 'Continuer' }).click();
  await send.click();
  await expect(page).toHaveURL(`${BASE}/update/receipt`);
  await goBack.click();
  await dialog.getByRole('button', { name: /^Comparer/ }).click();
  await dialog.getByRole('button', { name: 'Regarder un mois plus loin' }).click();
  await expect(dialog.getByRole('row', { name: /recherche d’un emploi/ })).toContainText('Oui');
  await expect(dialog.getByText('seulement ici').first()).toBeVisible();
  await dialog.getByRole('button', { name: /^Aller sur ce chemin/ }).click();
  await expect(page.getByText(/^Vous êtes sur ce chemin/)).toBeVisible();
  await expect(page).toHaveURL(`${BASE}/update/receipt`);
});

test('after a reload everything is as it was: page, answers, date', async ({ page }) => {
  const learner = await startsAs(page);
  await goesTo(page, learner, TRAINING, '/update/training');
  await page.getByRole('radio', { name: 'Oui' }).check();
  await firstDay(page).fill('03/03/2031');
  await page.getByRole('radio', { name: 'Oui' }).focus();
  await expect.poll(() => keptOnTheDevice(page)).toContain('03/03/2031');
  await page.reload();
  await expect(page).toHaveURL(`${BASE}/update/training`);
  await expect(page.getByRole('radio', { name: 'Oui' })).toBeChecked();
  await expect(firstDay(page)).toHaveValue('03/03/2031');
});

test('a wrong password is refused without saying which of the two is wrong, and can be mended', async ({ page }) => {
  await startsAs(page);
  await page.getByRole('main').getByRole('link', { name: 'Me connecter' }).first().click();
  await identifier(page).fill('FICTIF-SAMIRA');
  await password(page).fill('pas-le-bon');
  await signIn(page).click();
  await expect(page.getByRole('main')).toContainText('ne vont pas ensemble');
  await expect(identifier(page)).toHaveValue('FICTIF-SAMIRA');
});

test('a question left out is named on top and beside the field', async ({ page }) => {
  const learner = await startsAs(page);
  await goesTo(page, learner, WORKED, '/update/worked');
  await page.getByRole('button', { name: 'Continuer' }).click();
  const summary = page.getByRole('alert');
  await expect(summary).toBeVisible();
  await expect(page).toHaveTitle(/^Erreur/);
  await summary.getByRole('link').click();
  await expect(page.locator('input[type="radio"]').first()).toBeFocused();
});

test('an act can be undone, and the browser’s Back button is the portal’s', async ({ page }) => {
  const learner = await startsAs(page);
  await goesTo(page, learner, TRAINING, '/update/training');
  await page.goBack();
  await expect(page).toHaveURL(`${BASE}/update/worked`);
  await expect(page.getByRole('radio', { name: 'Non' })).toBeChecked();
  await page.getByRole('button', { name: 'Annuler la dernière action' }).click();
  await expect(page.getByRole('radio', { name: 'Non' })).not.toBeChecked();
});

test('starting again asks first, then gives the world as it was at the beginning', async ({ page }) => {
  const learner = await startsAs(page);
  await goesTo(page, learner, { target: 'link:/update' }, '/account');
  await page.getByRole('button', { name: 'Recommencer' }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /recommencer/i })
    .click();
  await expect(page).toHaveURL(BASE);
  await learner.closesTheCard();
  await expect(page.getByText('samedi 29 mars 2031').first()).toBeVisible();
});

test('the language changes at once, where one stands', async ({ page }) => {
  await startsAs(page);
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', /^en/);
  await expect(page.getByRole('button', { name: /behind the scenes/i }).first()).toBeVisible();
  await page.getByRole('button', { name: 'Français facile' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', /^fr/);
});

test('a log that was edited is kept aside, told, and a fresh start is made', async ({ page }) => {
  await startsAs(page);
  await page.getByRole('main').getByRole('link', { name: 'Me connecter' }).first().click();
  await expect(identifier(page)).toBeVisible();
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('demarches-a-blanc');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const change = opening.result.transaction('lines', 'readwrite');
          const lines = change.objectStore('lines');
          const all = lines.getAll();
          all.onsuccess = () => {
            for (const line of all.result) lines.put({ ...line, entry: { kind: 'cheat' } });
          };
          change.oncomplete = () => resolve();
        };
      }),
  );
  await page.goto(BASE);
  await expect(page.getByText('gardé de côté')).toBeVisible();
});

test('the explanation opens at any moment: journey, map, circuit and exchanges', async ({ page }) => {
  const learner = await startsAs(page);
  await goesTo(page, learner, { act: 'wait' }, '/update/receipt');
  await page.getByRole('button', { name: 'En coulisses' }).first().click();
  const panel = page.getByRole('dialog');
  await expect(panel.getByRole('tab')).toHaveCount(4);
  for (const tab of await panel.getByRole('tab').all()) {
    await tab.click();
    await expect(panel.getByRole('tabpanel').filter({ visible: true })).not.toBeEmpty();
  }
});

test('a letter left open does not keep the coach from showing the next one', async ({ page }) => {
  await page.goto('/s/employment/i-clicked-no');
  const learner = new Learner(page, pointer());
  await learner.closesTheCard();
  await page.locator('[data-coach-id="front:mailbox"]').click();
  await page.locator('[data-coach-id^="letter:"]').first().click();
  await learner.asksForDemonstrations();
  await learner.followsTheCoachTo({ target: 'link:/update' });
  await expect(page).toHaveURL('/s/employment/i-clicked-no/employment/account');
});
