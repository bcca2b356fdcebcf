import { randomUUID } from 'node:crypto';
import { afterEach, expect, it } from 'vitest';
import { type LatestTab, openLatestTab } from '#workshop/client/latest-tab.ts';

const open: LatestTab[] = [];
afterEach(() => {
  for (const tab of open.splice(0)) tab.close();
});

/** A tab, and whether it rests; `rests()` waits until it does, `leads()` until it does not. */
function aTab(browser: string) {
  const waiting = new Set<() => void>();
  let isResting = false;
  const tab = openLatestTab((rests) => {
    isResting = rests;
    for (const look of waiting) look();
  }, browser);
  open.push(tab);
  const becomes = (resting: boolean) =>
    new Promise<void>((resolve) => {
      const look = () => isResting === resting && resolve();
      waiting.add(look);
      look();
    });
  return { tab, rests: () => becomes(true), leads: () => becomes(false), isResting: () => isResting };
}

it('the tab that was opened last is in charge, and the one before rests', async () => {
  const browser = randomUUID();
  const first = aTab(browser);
  const second = aTab(browser);
  await first.rests();
  expect(second.isResting()).toBe(false);
});

it('a tab that rests may take over, and the other one rests then', async () => {
  const browser = randomUUID();
  const first = aTab(browser);
  const second = aTab(browser);
  await first.rests();
  first.tab.lead();
  await second.rests();
  expect(first.isResting()).toBe(false);
});

it('of many tabs that are opened at the same moment, one is left in charge', async () => {
  const browser = randomUUID();
  const tabs = [1, 2, 3, 4].map(() => aTab(browser));
  await Promise.any(
    tabs.map((one) => Promise.all(tabs.filter((other) => other !== one).map((other) => other.rests()))),
  );
  expect(tabs.filter((tab) => !tab.isResting())).toHaveLength(1);
});
