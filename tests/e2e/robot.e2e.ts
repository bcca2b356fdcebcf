import { expect, test } from './calm-page.ts';
import { keyboard, Learner, thumb } from './learner.ts';
import { BY_KEYBOARD, onePerProcedure } from './scenarios.ts';

// Some fifty acts each, on a slow machine.
test.describe.configure({ timeout: 120_000 });

test('there are scenarios to finish', () => {
  expect(onePerProcedure.length).toBeGreaterThan(0);
});

test.describe('on a phone', () => {
  // With less motion, as many ask for; who uses the keyboard sees it. Moving pictures took a quarter of a robot's processor time.
  const contextOptions = { reducedMotion: 'reduce' } as const;
  test.use({ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true, contextOptions });

  for (const scenario of onePerProcedure) {
    test(`the robot finishes ${scenario}`, async ({ page }) => {
      const learner = new Learner(page, thumb(page));
      await learner.opensScenario(scenario);
      await learner.asksForDemonstrations();
      expect(await learner.followsTheCoach()).toBeGreaterThanOrEqual(3);
    });
  }
});

const OTHERWISE = {
  'a phone held sideways': { width: 640, height: 360 },
  // Also less than what an open keyboard leaves of a phone's screen.
  'a computer that shows everything four times as large': { width: 320, height: 256 },
};
for (const [screen, viewport] of Object.entries(OTHERWISE)) {
  test.describe(`on ${screen}`, () => {
    test.use({ viewport, hasTouch: true, isMobile: true });

    test('a code is fetched from the mailbox and typed', async ({ page }) => {
      const learner = new Learner(page, thumb(page));
      await learner.opensScenario('family/code-in-spam');
      await learner.asksForDemonstrations();
      expect(await learner.followsTheCoach()).toBeGreaterThanOrEqual(3);
    });
  });
}

test('someone who uses the keyboard alone finishes a first exercise', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  const learner = new Learner(page, keyboard(page));
  await learner.opensScenario(BY_KEYBOARD.firstExercise);
  await learner.asksForDemonstrations();
  expect(await learner.followsTheCoach()).toBeGreaterThanOrEqual(3);
});
