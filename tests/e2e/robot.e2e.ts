import { expect, test } from './calm-page.ts';
import { keyboard, Learner, pointer } from './learner.ts';
import { onePerAgency, onePerProcedure } from './scenarios.ts';

// Some fifty acts each, on a slow machine.
test.describe.configure({ timeout: 120_000 });

test('there are scenarios to finish', () => {
  expect(onePerProcedure.length).toBeGreaterThan(0);
});

for (const scenario of onePerAgency) {
  test(`a robot that only does what the coach demonstrates finishes ${scenario}`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    const learner = new Learner(page, pointer());
    await learner.opensScenario(scenario);
    await learner.asksForDemonstrations();
    expect(await learner.followsTheCoach()).toBeGreaterThanOrEqual(3);
  });
}

test.describe('on a phone', () => {
  // With less motion, as many ask for; the wide robots see it. Moving pictures took a quarter of a robot's processor time.
  const contextOptions = { reducedMotion: 'reduce' } as const;
  test.use({ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true, contextOptions });

  for (const scenario of onePerProcedure) {
    test(`the robot finishes ${scenario}`, async ({ page }) => {
      const learner = new Learner(page, pointer());
      await learner.opensScenario(scenario);
      await learner.asksForDemonstrations();
      expect(await learner.followsTheCoach()).toBeGreaterThanOrEqual(3);
    });
  }
});

test('someone who uses the keyboard alone finishes a first exercise', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  const learner = new Learner(page, keyboard(page));
  await learner.opensScenario('employment/on-time-without-work');
  await learner.asksForDemonstrations();
  expect(await learner.followsTheCoach()).toBeGreaterThanOrEqual(3);
});
