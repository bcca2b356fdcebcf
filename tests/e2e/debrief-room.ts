import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';

/** What a browser keeps of workshops on this device, in whatever store. */
export async function keptOfWorkshops(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const databases = await indexedDB.databases();
    const names = [...Object.keys(localStorage), ...Object.keys(sessionStorage), ...databases.map(({ name }) => name)];
    return names.filter((name) => name !== undefined && /atelier/.test(name)) as string[];
  });
}

/** Says how procedures feel, in one touch. */
export async function answers(page: Page, how: string): Promise<void> {
  await page.getByRole('button', { name: how, exact: true }).click();
}

/** Begins the exercise, and sends its first page with a name alone: the portal refuses that. */
export async function forgetsAName(page: Page, typed: string): Promise<void> {
  await page.getByRole('dialog').getByRole('button', { name: 'Commencer' }).click();
  await page.getByRole('link', { name: 'M’inscrire pour la première fois' }).click();
  await page.getByRole('link', { name: 'Commencer l’inscription' }).click();
  await page.getByRole('textbox', { name: 'Nom de naissance' }).fill(typed);
  await page.getByRole('button', { name: 'Continuer' }).click();
  await expect(page.getByRole('link', { name: 'Écrivez votre prénom' })).toBeVisible();
}

/** Has the coach say what to do. */
export async function asksTheCoach(page: Page): Promise<void> {
  await page.locator('[data-coach-id="front:coach"]').click();
  const told = page.waitForRequest(
    (request) => request.url().endsWith('/relay/me') && (request.postData() ?? '').includes('"hint":3'),
  );
  await page.getByRole('button', { name: 'Que faire' }).click();
  await told;
}

/** What lies in the file that a button saves. */
export async function savedBy(page: Page, button: string): Promise<string> {
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).click();
  return readFile(await (await saving).path(), 'utf8');
}
