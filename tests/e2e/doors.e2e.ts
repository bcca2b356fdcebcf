import type { Page } from '@playwright/test';
import { expect, test } from './calm-page.ts';
import { keptOnTheDevice } from './kept.ts';
import { keyboard, Learner, pointer } from './learner.ts';
import { BY_KEYBOARD } from './scenarios.ts';

test.use({ viewport: { width: 1280, height: 800 } });

async function opens(page: Page, scenario: string): Promise<Learner> {
  const learner = new Learner(page, pointer());
  await learner.opensScenario(scenario);
  return learner;
}

// A published example of the documentation of social security numbers: nobody's, and built like a real one.
const REAL_LOOKING = '2951099126111';

test('a real-looking number is refused kindly, cleared, and kept nowhere', async ({ page }) => {
  const learner = await opens(page, 'family/first-account');
  await learner.asksForDemonstrations();
  await learner.followsTheCoachTo({ target: 'field:identity.number' });
  const number = page.locator('[data-coach-id="field:identity.number"]');
  await number.pressSequentially(REAL_LOOKING);
  await expect(page.getByText('Cela ressemble à un vrai numéro de sécurité sociale')).toBeVisible();
  await expect(number).toHaveValue('');
  await page.getByRole('button', { name: 'Continuer' }).click();
  expect(await keptOnTheDevice(page)).not.toContain(REAL_LOOKING);
  await page.getByRole('button', { name: /fiche/i }).last().click();
  await expect(page.getByRole('dialog')).toContainText('2091300000013');
});

test('a password that one invents is kept nowhere', async ({ page }) => {
  const learner = await opens(page, 'employment/first-account');
  await learner.asksForDemonstrations();
  await learner.followsTheCoachTo({ target: 'field:keys.new-password' });
  await page.locator('[data-coach-id="field:keys.new-password"]').fill('Girafe-Mauve-2031');
  await page.getByRole('main').getByRole('button', { name: 'Créer mon espace' }).click();
  await expect(page).toHaveURL(/\/employment\/account$/);
  expect(await keptOnTheDevice(page)).not.toContain('Girafe-Mauve-2031');
});

test('a word is touched, explained, and found again on one’s own list', async ({ page }) => {
  await opens(page, 'family/first-account');
  await page
    .getByRole('main')
    .getByRole('button', { name: /compte/ })
    .first()
    .click();
  const explanation = page.getByRole('dialog');
  await expect(explanation).toContainText(/compte/i);
  await page.keyboard.press('Escape');
  await expect(explanation).toBeHidden();
  await page.goto('/mots');
  await expect(page.getByRole('main')).toContainText('Vous avez touché ce mot');
});

test('each exercise has a card to take home, with the address to type by oneself', async ({ page }) => {
  await page.goto('/exercices?agence=family');
  await page.getByRole('link', { name: /Fiche à emporter : Un SMS promet un remboursement/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Un SMS promet un remboursement');
  await expect(page.getByRole('article')).toContainText('caf.fr');
  await expect(page.getByRole('article')).toContainText('33700');
});

test('the fraud that was fallen for is shown calmly, and mended', async ({ page }) => {
  const learner = await opens(page, 'family/false-refund');
  await learner.asksForDemonstrations();
  await learner.followsTheCoachTo({ target: 'move:forward' });
  await page.getByRole('button', { name: 'Ouvrir dans un onglet' }).click();
  await expect(page).toHaveURL(/\/imitation$/);
  await page.getByLabel('Nom sur la carte').fill('Hébrard');
  await page.getByLabel('Numéro de carte bancaire').fill('0999999999990014');
  await page.getByRole('button', { name: /Recevoir mes/ }).click();
  await expect(page).toHaveURL(/\/imitation\/thanks$/);
  expect(await learner.followsTheCoach()).toBeGreaterThan(1);
});

test('whoever leads the exercise slips in trouble by hand, and the coach knows the remedy', async ({ page }) => {
  const learner = await opens(page, 'family/code-in-spam');
  await page.keyboard.press('Control+Alt+i');
  await page.getByRole('dialog').getByRole('button', { name: 'Jouer : Un bandeau de cookies' }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Tout refuser' })).toBeVisible();
  await learner.asksForDemonstrations();
  await learner.followsTheCoachTo({ target: 'field:credentials.identifier' });
  await expect(page.getByRole('button', { name: 'Tout refuser' })).toBeHidden();
});

for (const scenario of [BY_KEYBOARD.falseAdviser, BY_KEYBOARD.unusualConnection]) {
  test(`someone who uses the keyboard alone finishes ${scenario}`, async ({ page }) => {
    test.setTimeout(120_000);
    const learner = new Learner(page, keyboard(page));
    await learner.opensScenario(scenario);
    await learner.asksForDemonstrations();
    expect(await learner.followsTheCoach()).toBeGreaterThan(3);
  });
}
