import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './calm-page.ts';
import { keptOnTheDevice } from './kept.ts';
import { keyboard, Learner, pointer } from './learner.ts';

test.use({ viewport: { width: 1280, height: 800 } });

const BRUYERE = '/s/employment/certificate-to-town-hall/employment';

const at = (page: Page, coachId: string) => page.locator(`[data-coach-id="${coachId}"]:visible`).first();

test('a paper saved on the device and picked again is the same paper, whatever one calls it', async ({ page }) => {
  const learner = new Learner(page, pointer());
  await learner.opensScenario('employment/which-of-five-papers');
  await at(page, 'front:documents').click();
  await at(page, 'file:payslip-march').click();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Enregistrer le fichier' }).click();
  const saved = await saving;
  const bytes = await readFile(await saved.path());
  expect(saved.suggestedFilename()).toBe('scan_0021.pdf');
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');

  await learner.asksForDemonstrations();
  await learner.followsTheCoachTo({ act: 'attach' });
  const renamed = { name: 'Été 🙂 mon bulletin à moi.pdf', mimeType: 'application/pdf', buffer: bytes };
  await page.locator('input[type="file"][data-choice]').first().setInputFiles(renamed);
  await expect(page.getByText('Fichier bien arrivé').first()).toBeVisible();
  const kept = await keptOnTheDevice(page);
  expect(kept).toMatch(/"fileName":"Été 🙂 mon bulletin à moi\.pdf"[^}]*"paper":\{"id":"payslip-march"/);
});

test('files that cannot be used are refused one by one, with the cure, and the good one stays', async ({ page }) => {
  const learner = new Learner(page, pointer());
  await learner.opensScenario('employment/which-of-five-papers');
  await learner.asksForDemonstrations();
  await learner.followsTheCoachTo({ act: 'attach' });
  await learner.followsTheCoachTo({ target: 'send-paper:attach.document-1' });
  const pdf = 'application/pdf';
  await page
    .locator('input[type="file"][data-choice]')
    .first()
    .setInputFiles([
      { name: 'vide.pdf', mimeType: pdf, buffer: Buffer.alloc(0) },
      { name: 'lourd.pdf', mimeType: pdf, buffer: Buffer.alloc(12_000_000, '%') },
      { name: 'coupé.pdf', mimeType: pdf, buffer: Buffer.from('%PDF-1.7\n1 0 obj') },
      { name: 'sans-fin', mimeType: pdf, buffer: Buffer.from('%PDF-1.7') },
    ]);
  const main = page.getByRole('main');
  for (const said of [/vide/, /trop lourd|au plus|limite/, /ne s’ouvre pas/, /n’a pas de fin/]) {
    await expect(main.getByText(said).first()).toBeVisible();
  }
  await expect(main.getByText('Fichier bien arrivé')).toHaveCount(1);
});

test('a certificate is downloaded, found again and verified with the keyboard alone', async ({ page }) => {
  const hands = keyboard(page);
  const learner = new Learner(page, hands);
  await learner.opensScenario('employment/certificate-to-town-hall');
  await learner.asksForDemonstrations();
  await learner.followsTheCoachTo({ act: 'mail' });
  const [reference = '', code = ''] =
    /"reference":"([A-Z0-9-]+)","checkCode":"([A-Z0-9-]+)"/.exec(await keptOnTheDevice(page))?.slice(1) ?? [];
  await page.goto(`${BRUYERE}/verify`);
  await hands.type(page.getByLabel('Numéro de dossier'), reference.toLowerCase());
  await hands.type(page.getByLabel('Code de vérification'), code.replace('-', ' '));
  await hands.press(page.getByRole('button', { name: 'Vérifier', exact: true }));
  await expect(page.getByText('Ce document vient bien de l’agence')).toBeVisible();
  await hands.type(page.getByLabel('Code de vérification'), 'AAAA-AAAA');
  await hands.press(page.getByRole('button', { name: 'Vérifier', exact: true }));
  await expect(page.getByText('L’agence ne reconnaît pas ce document')).toBeVisible();
});
