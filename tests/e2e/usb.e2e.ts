import { cpSync, mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { expect, test } from './calm-page.ts';
import { Learner, pointer } from './learner.ts';

const BUILT = path.resolve(import.meta.dirname, '../..', process.env.E2E_USB ?? 'dist-usb', 'demarches-a-blanc.html');

/** The single file on a key whose name nobody chose for computers. Gives its address. */
function onAKey(): string {
  const key = path.join(mkdtempSync(path.join(tmpdir(), 'usb-')), 'Clé d’Éloïse (copie)', 'été 2031');
  mkdirSync(key, { recursive: true });
  const file = path.join(key, 'demarches-a-blanc.html');
  cpSync(BUILT, file);
  return pathToFileURL(file).href;
}

/** Every address that the page asks for, its own file apart. */
function askedBy(page: Page, file: string): string[] {
  const asked: string[] = [];
  page.context().on('request', (request) => {
    if (!/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(file)) asked.push(request.url());
  });
  return asked;
}

const portal = (page: Page) => page.locator('#session-portal');

test('the file on a key plays an exercise to a paper that has arrived, keeps it, and asks for nothing', async ({
  page,
  context,
}) => {
  const file = onAKey();
  await context.setOffline(true);
  const asked = askedBy(page, file);
  await page.goto(file);
  await expect(page.getByText('Ce site tient dans un fichier')).toBeVisible();
  await page.goto(`${file}#/s/employment/which-of-five-papers`);
  const learner = new Learner(page, pointer());
  await learner.closesTheCard();
  await learner.asksForDemonstrations();
  await learner.followsTheCoachTo({ act: 'attach' });
  await learner.followsTheCoachTo({ target: 'send-paper:attach.document-1' });
  await expect(portal(page).getByText('Fichier bien arrivé').first()).toBeVisible();

  const here = page.url();
  await page.reload();
  await expect(portal(page).getByText('Fichier bien arrivé').first()).toBeVisible();
  expect(page.url()).toBe(here);

  // Taken along, begun again, and gone on from the file.
  await page.getByRole('button', { name: 'Garder dans un fichier' }).click();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  const saved = await (await saving).path();
  expect(readFileSync(saved, 'utf8')).toContain('demarches-a-blanc/session');
  await page.getByRole('dialog').getByRole('button', { name: 'Fermer' }).click();
  await page.getByRole('button', { name: 'Recommencer' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Recommencer' }).click();
  await learner.closesTheCard();
  await expect(portal(page).getByText('Fichier bien arrivé')).toHaveCount(0);
  await page.getByRole('button', { name: 'Garder dans un fichier' }).click();
  await page.locator('input[type="file"][accept*="json"]').setInputFiles(saved);
  await expect(page.getByText('L’exercice reprend à partir de')).toBeVisible();
  await expect(portal(page).getByText('Fichier bien arrivé').first()).toBeVisible();
  expect(asked).toEqual([]);
});

test('a second window of the file follows the first one, and a group is joined elsewhere', async ({
  page,
  context,
}) => {
  const file = onAKey();
  await context.setOffline(true);
  await page.goto(`${file}#/mediation/employment/on-time-without-work`);
  const opening = context.waitForEvent('page');
  await page.getByRole('button', { name: 'Présenter' }).click();
  const shown = await opening;
  await page.keyboard.press('Escape');
  const door = { name: 'Me connecter' };
  await expect(shown.getByRole('main').getByRole('link', door).first()).toBeVisible();
  await page.getByRole('main').getByRole('link', door).first().click();
  await expect(shown.getByLabel('Identifiant', { exact: true })).toBeVisible();
  await page.getByLabel('Identifiant', { exact: true }).fill('FICTIF-SAMIRA');
  await expect(shown.getByLabel('Identifiant', { exact: true })).toHaveValue('FICTIF-SAMIRA');

  await page.goto(`${file}#/rejoindre`);
  await expect(page.getByText('Un fichier ne peut pas rejoindre un groupe.')).toBeVisible();
});
