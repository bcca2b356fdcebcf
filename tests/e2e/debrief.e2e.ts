import { expect, type Page, test } from '@playwright/test';
import { complaintsIn } from './calm-page.ts';
import { answers, asksTheCoach, forgetsAName, keptOfWorkshops, savedBy } from './debrief-room.ts';
import { PlainSite } from './plain-site.ts';
import { comesIn, Laptop, PLAN, Trainer, Watchman } from './room.ts';

let laptop: Laptop;
test.beforeEach(async ({ browserName: _ }, { parallelIndex }) => {
  laptop = new Laptop(parallelIndex);
  await laptop.start();
});
test.afterEach(() => laptop.kill());

const TYPED = 'Quetzalcoatl';

test('three learners have played: the group talks about facts, keeps two files, and everything is erased', async ({
  browser,
}) => {
  const watchman = new Watchman(laptop.base);
  const trainer = await Trainer.opensTheRoom(browser, laptop, watchman);
  const learners: Page[] = [];
  for (let n = 0; n < 3; n += 1) learners.push(await comesIn(browser, laptop, trainer.code, watchman));
  const [first] = learners as [Page];
  for (const page of learners) await answers(page, 'Très difficile');
  await first.getByLabel('Surnom').selectOption({ index: 1 });
  const nickname = await first.getByLabel('Surnom').locator('option:checked').innerText();
  await trainer.goesToTheBoard();
  await trainer.presses('Commencer');
  for (const page of learners) await forgetsAName(page, TYPED);
  for (const page of learners.slice(0, 2)) await asksTheCoach(page);
  await trainer.presses('Plus');
  await trainer.presses('Finir l’atelier');
  await trainer.presses('Finir et ouvrir le bilan');
  for (const page of learners) await answers(page, 'Plutôt facile');

  const debrief = trainer.page;
  await expect(debrief.getByText(/3.places ont raconté leur parcours/)).toBeVisible();
  await expect(debrief.getByText(/3.places ont joué, aucune/)).toBeVisible();
  await expect(debrief.getByText(/3.places ont eu un refus/)).toBeVisible();
  await expect(debrief.getByText(/2.places ont suivi les indications du coach/)).toBeVisible();
  await expect(debrief.getByText(/Plus facile qu’au début.:.3/)).toBeVisible();
  const [csv, json] = [await savedBy(debrief, 'Tableau (CSV)'), await savedBy(debrief, 'Données (JSON)')];
  for (const secret of [nickname, TYPED, 'Lucie', 'Fontanel']) {
    expect(csv).not.toContain(secret);
    expect(json).not.toContain(secret);
  }

  await trainer.presses('Tout effacer');
  await trainer.presses('Oui, tout effacer');
  await expect(debrief.getByRole('heading', { name: 'Tout est effacé, et vérifié' })).toBeVisible();
  expect(await keptOfWorkshops(debrief)).toEqual(['demarches-a-blanc/atelier/plan']);
  for (const page of learners) await expect(page.getByRole('heading', { name: 'L’atelier est terminé' })).toBeVisible();
  for (const page of learners) await expect.poll(() => keptOfWorkshops(page)).toEqual([]);
  await first.goto(`${laptop.base}/rejoindre#${trainer.code}`);
  await first.getByRole('button', { name: 'Entrer' }).click();
  await expect(first.getByRole('alert')).toContainText('Ce code n’ouvre aucun atelier');
  // That relay and code are dead is what was asked for.
  expect(watchman.complaints.filter((one) => !/status of (404|410)/.test(one))).toEqual([]);
});

test('without a network, three seats hand in their reports as files and as a square, and the debrief gathers them', async ({
  browser,
}) => {
  const site = new PlainSite();
  await site.start();
  const watched: string[][] = [];
  const open = async () => {
    const context = await browser.newContext({ locale: 'fr-FR', reducedMotion: 'reduce' });
    watched.push(complaintsIn(context, site.base));
    return context.newPage();
  };
  const trainer = await open();
  const plan = JSON.stringify({ ...PLAN, steps: PLAN.steps.slice(0, 1) });
  await trainer.addInitScript((kept) => localStorage.setItem('demarches-a-blanc/atelier/plan', kept), plan);
  await trainer.goto(`${site.base}/atelier/accueil`);
  const link = await trainer.getByRole('link', { name: 'Ouvrir le plan comme une place' }).getAttribute('href');
  await trainer.goto(`${site.base}/atelier/bilan`);
  const files = trainer.locator('input[type=file][multiple]');

  for (const place of [1, 2, 3]) {
    const seat = await open();
    await seat.goto(`${link}&place=${place}`);
    await answers(seat, 'Plutôt difficile');
    await seat.getByRole('button', { name: 'Commencer', exact: true }).click();
    await forgetsAName(seat, TYPED);
    await seat.getByRole('button', { name: 'Terminer', exact: true }).click();
    await answers(seat, 'Facile');
    const square = seat.getByRole('img', { name: /Carré/ });
    await expect(square).toBeVisible();
    if (place === 2) {
      const buffer = await square.screenshot();
      await files.setInputFiles({ name: 'place-2.png', mimeType: 'image/png', buffer });
    } else {
      const report = await savedBy(seat, 'Enregistrer dans un fichier');
      for (const secret of [TYPED, 'Lucie', 'Fontanel']) expect(report).not.toContain(secret);
      await files.setInputFiles({
        name: `place-${place}.json`,
        mimeType: 'application/json',
        buffer: Buffer.from(report),
      });
    }
    await expect(trainer.getByText(`Compte rendu de la place ${place} ajouté.`)).toBeVisible();
    await seat.context().close();
  }
  await expect(trainer.getByText('Places rassemblées : 1, 2, 3')).toBeVisible();
  await expect(trainer.getByText(/3.places ont eu un refus/)).toBeVisible();
  await expect(trainer.getByText(/Plus facile qu’au début.:.3/)).toBeVisible();
  // That no relay answers is what is being tried.
  expect(watched.flat().filter((one) => !/status of 404/.test(one))).toEqual([]);
  site.stop();
});
