import process from 'node:process';
import { type Page, expect as soon, test } from '@playwright/test';
import { comesIn, Laptop, seatOf, Trainer, Watchman } from './room.ts';

/** As many as a room holds, where the machine bears it. */
const SEATS = Number(process.env.WORKSHOP_SEATS ?? 8);

// Thirty browsers on one machine open an exercise more slowly than thirty telephones.
const expect = soon.configure({ timeout: SEATS * 2_000 });
test.use({ actionTimeout: SEATS * 3_000 });
test.describe.configure({ timeout: 60_000 + SEATS * 10_000 });

let laptop: Laptop;
test.beforeEach(async ({ browserName: _ }, { parallelIndex }) => {
  laptop = new Laptop(parallelIndex);
  await laptop.start();
});
test.afterEach(() => laptop.kill());

const asks = (page: Page) => page.getByRole('button', { name: 'Demander de l’aide' });

test(`${SEATS} learners come in, work, ask, pause, lose the network, sleep and come back; the relay is killed meanwhile`, async ({
  browser,
}) => {
  const watchman = new Watchman(laptop.base);
  const trainer = await Trainer.opensTheRoom(browser, laptop, watchman);
  const learners: Page[] = [];
  for (let n = 0; n < SEATS; n += 1) learners.push(await comesIn(browser, laptop, trainer.code, watchman));
  const seats = await Promise.all(learners.map(seatOf));
  expect(new Set(seats)).toEqual(new Set(Array.from({ length: SEATS }, (_, n) => n + 1)));
  const bySeat = (seat: number) => learners[seats.indexOf(seat)] as Page;
  await trainer.goesToTheBoard();

  // Everybody is sent to the first exercise, and one begins to fill it in.
  await trainer.presses('Commencer');
  for (const page of learners) {
    const card = page.getByRole('dialog');
    await card.getByRole('button', { name: 'Commencer' }).click();
  }
  await bySeat(1).getByRole('link', { name: 'M’inscrire' }).first().click();
  await expect(trainer.tile(1)).toContainText('En cours');

  await asks(bySeat(2)).click();
  await expect(trainer.tile(2)).toContainText('Demande d’aide');

  // A pause reaches all, and ends for all.
  await trainer.presses('Pause');
  for (const page of learners) await expect(page.getByRole('heading', { name: 'Pause' })).toBeVisible();
  await trainer.presses('Reprendre');
  for (const page of learners) await expect(page.getByRole('heading', { name: 'Pause' })).toBeHidden();

  // One loses the network, another puts the phone away, and the relay is killed.
  await bySeat(3).context().setOffline(true);
  await laptop.kill();
  await expect(bySeat(1).getByText('Plus de réseau.')).toBeVisible();
  await asks(bySeat(3)).click();
  const sleeping = bySeat(4);
  await sleeping.goto('about:blank');
  await laptop.start();
  const back = Date.now();
  await bySeat(3).context().setOffline(false);
  await expect(trainer.tile(3)).toContainText('Demande d’aide');
  await expect(trainer.tile(2)).toContainText('Demande d’aide');
  await expect(bySeat(1).getByText('Plus de réseau.')).toBeHidden();
  expect(Date.now() - back).toBeLessThan(5_000);
  await sleeping.goto(`${laptop.base}/place`);
  await expect(sleeping.getByText('Place 4', { exact: true })).toBeVisible();
  expect(await seatOf(await comesIn(browser, laptop, trainer.code, watchman))).toBe(SEATS + 1);

  // What went over the wire: names of steps and counts; nobody’s name, and nothing that was typed.
  const sent = watchman.sent.join('\n');
  expect(sent).toContain('PUT');
  for (const secret of ['Lucie', 'Fontanel', 'FICTIF-LUCIE', 'Plage-Carton']) expect(sent).not.toContain(secret);
  expect(watchman.complaints).toEqual([]);
});
