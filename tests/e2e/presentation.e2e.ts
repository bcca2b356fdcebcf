import type { Page } from '@playwright/test';
import { expect, test } from './calm-page.ts';
import { keptOnTheDevice } from './kept.ts';
import { identifier, Presenter, password, SCENARIO } from './presenter.ts';

test.use({ viewport: { width: 1280, height: 720 } });

async function presents(page: Page): Promise<{ mediator: Presenter; mine: Page; shown: Page }> {
  const mediator = new Presenter(page);
  await mediator.opensTheExercise();
  return { mediator, mine: page, shown: await mediator.presents() };
}

const everythingIn = (page: Page) => page.evaluate(() => document.documentElement.outerHTML);

test('the second screen follows pages, typing and a refusal, and shows nothing private', async ({ page }) => {
  const { mediator, mine, shown } = await presents(page);
  await mine.getByRole('tab', { name: 'Notes' }).click();
  await mine.getByLabel('Vos notes').fill('Elle craint les codes.');
  await mediator.goesToTheDoor();
  await expect(identifier(shown)).toBeVisible();
  await identifier(mine).pressSequentially('FICTIF');
  await expect(identifier(shown)).toHaveValue('FICTIF');
  await mediator.signsInWrongly();
  for (const each of [mine, shown]) {
    await expect(mediator.site(each).getByRole('main')).toContainText('ne vont pas ensemble');
  }
  const html = await everythingIn(shown);
  const script = (await mine.locator('#mediator-script').innerText()).split('\n').filter((line) => line.length > 25);
  expect(script.length).toBeGreaterThan(0);
  for (const secret of [
    ...script,
    'Elle craint les codes',
    'pas-le-bon',
    'Lune-Tasse',
    'Un mois sans travail',
    'Script',
  ]) {
    expect(html).not.toContain(secret);
  }
  expect(await password(shown).inputValue()).not.toContain('pas-le-bon');
});

test('either window may be reloaded, closed or crash: nothing is lost', async ({ page }) => {
  const { mediator, mine, shown } = await presents(page);
  await mediator.goesToTheDoor();
  await identifier(mine).fill('FICTIF-SAMIRA');
  await expect(identifier(shown)).toHaveValue('FICTIF-SAMIRA');
  await shown.reload();
  await expect(identifier(shown)).toHaveValue('FICTIF-SAMIRA');
  await mine.reload();
  await expect(identifier(mine)).toBeVisible();
  await mine.close();
  const again = new Presenter(await shown.context().newPage());
  await again.mine.goto(`/mediation/${SCENARIO}`);
  await expect(identifier(again.mine)).toBeVisible();
  await shown.close();
  const late = await again.opensOneByItsAddress();
  await expect(identifier(late)).toBeVisible();
  // The process of a page dies: no goodbye is said.
  await late.goto('chrome://crash').catch(() => {});
  await identifier(again.mine).fill('FICTIF-SAMIRA');
  const last = await again.opensOneByItsAddress();
  await expect(identifier(last)).toHaveValue('FICTIF-SAMIRA');
});

test('two second screens follow alike, stand still when frozen, and show nothing when hidden', async ({ page }) => {
  const { mediator, mine, shown } = await presents(page);
  const both = [shown, await mediator.opensOneByItsAddress()];
  await mediator.goesToTheDoor();
  for (const each of both) await expect(identifier(each)).toBeVisible();
  await mediator.presses('Figer');
  await mine.locator('[data-stage]').getByRole('button', { name: 'Courriel' }).click();
  await expect(mine.locator('#session-desk')).toBeVisible();
  for (const each of both) await expect(identifier(each)).toBeVisible();
  await mediator.presses('Figer');
  for (const each of both) await expect(each.locator('#session-desk')).toBeVisible();
  await mediator.presses('Cacher l’écran');
  for (const each of both) await expect(each.locator('[data-stage]')).toBeHidden();
});

test('the learner takes the hand, and gives it back; the share of each is told', async ({ page }) => {
  const { mediator, mine, shown } = await presents(page);
  await mediator.presses('À vous');
  await mediator.goesToTheDoor(shown);
  await expect(identifier(mine)).toBeVisible();
  await mediator.signsInWrongly(shown);
  await expect(mediator.site(mine).getByRole('main')).toContainText('ne vont pas ensemble');
  await mediator.presses('Reprendre la main');
  await expect(shown.locator('[data-stage]')).toHaveAttribute('inert');
  await identifier(mine).fill('FICTIF-AUTRE');
  await expect(identifier(shown)).toHaveValue('FICTIF-AUTRE');
});

test('a remote control leads the script, which starts again from the same data', async ({ page }) => {
  const { mediator, mine, shown } = await presents(page);
  const start = await mediator.site(shown).getByRole('heading', { level: 1 }).innerText();
  await mine.locator('body').click({ position: { x: 2, y: 2 } });
  await mine.keyboard.press('PageDown');
  await mine.keyboard.press('PageDown');
  await expect(identifier(shown)).toBeVisible();
  await mediator.presses('Tout remettre au début');
  await expect(mediator.site(shown).getByRole('heading', { level: 1 })).toHaveText(start);
});

test('a browser that opens no window says how to', async ({ page }) => {
  await page.addInitScript(() => {
    window.open = () => null;
  });
  const mediator = new Presenter(page);
  await mediator.opensTheExercise();
  await mediator.presses('Présenter');
  const here = page.getByRole('button', { name: 'Ouvrir ici' });
  const blocked = page.getByRole('heading', { name: 'La fenêtre n’a pas pu s’ouvrir' });
  await here.or(blocked).waitFor();
  if (await here.isVisible()) await here.click();
  await expect(blocked).toBeVisible();
  await expect(page.getByRole('link', { name: 'Ouvrir la fenêtre publique' })).toHaveAttribute(
    'href',
    `/ecran/${SCENARIO}`,
  );
});

test('nothing is kept on the device once all windows are closed', async ({ page }) => {
  const { mediator, mine, shown } = await presents(page);
  await mediator.goesToTheDoor();
  await identifier(mine).fill('FICTIF-SAMIRA');
  await expect(identifier(shown)).toHaveValue('FICTIF-SAMIRA');
  const context = page.context();
  const after = await context.newPage();
  await mine.close();
  await shown.close();
  await after.goto('/');
  const kept = await keptOnTheDevice(after);
  expect(kept).not.toContain('FICTIF-SAMIRA');
  expect(kept).not.toContain('presentation/');
  await after.goto(`/mediation/${SCENARIO}`);
  await expect(after.locator('#session-portal').getByRole('heading', { level: 1 })).toBeVisible();
  await expect(identifier(after)).toBeHidden();
});
