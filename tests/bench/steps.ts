import type { Page } from 'playwright';
import { scenarioSettings } from '#app/commands/scenario-settings.ts';
import { LOG_FORMAT } from '#backend/log-storage.ts';
import { coachIds } from '#domain/coach-ids.ts';
import type { Entry } from '#domain/log.ts';
import { advise } from '#engine/coach/advise.ts';
import { apply, openWorld } from '#engine/session/fold.ts';
import { median } from './figures.ts';
import { onFreshPage } from './phone.ts';

/** What is played in the bench. */
export const SCENARIO = 'employment/on-time-without-work';
export const FIRST_QUESTION = '/update/worked';
const QUESTIONS = ['worked', 'training', 'sick-leave', 'maternity', 'retirement', 'invalidity', 'still-looking'];
const DATABASE = 'demarches-a-blanc';

interface Question {
  name: string;
  /** The option to choose. */
  no: string;
  next: string;
}

/** From the press of "Continuer" to the next question usable, through the questions of the update: medians, in ms. */
export async function measureSteps(origin: string, limitAddress: string): Promise<{ limit: number; app: number }> {
  const limit = await onFreshPage(async ({ page, slowDown }) => {
    await page.goto(`${origin}${limitAddress}?questions`);
    await slowDown(false);
    return stepThrough(
      page,
      QUESTIONS.map((name) => ({ name, no: `#${name}-no`, next: 'form button' })),
    );
  });
  const app = await onFreshPage(async ({ page, slowDown }) => {
    await page.goto(origin);
    await putLog(page, logUntilTheForm());
    await page.goto(`${origin}/s/${SCENARIO}/employment${FIRST_QUESTION}`);
    await slowDown(false);
    const coach = (id: string) => `[data-coach-id="${id}"]`;
    return stepThrough(
      page,
      QUESTIONS.map((name) => ({
        name,
        no: coach(coachIds.choice('update', name, 'no')),
        next: coach(coachIds.next('update', name)),
      })),
    );
  });
  return { limit, app };
}

async function stepThrough(page: Page, questions: Question[]): Promise<number> {
  const times: number[] = [];
  for (const [index, { no, next }] of questions.slice(0, -1).entries()) {
    const after = questions[index + 1]?.no ?? '';
    await page.locator(no).check({ force: true });
    // What the choice set going is not part of the step.
    await page.waitForTimeout(600);
    const usable = page.evaluate((selector) => window.bench.usable(selector), after);
    await page.locator(next).tap();
    const at = await usable;
    times.push(at - (await page.evaluate(() => window.bench.pressedAt)));
  }
  return median(times);
}

/** The log of somebody who did what the coach says, up to the first question. */
export function logUntilTheForm(): Entry[] {
  const setting = scenarioSettings().find(({ exercise }) => exercise.id === SCENARIO);
  if (!setting) throw new Error(`The bench plays "${SCENARIO}", which is not there any more.`);
  const entries: Entry[] = [];
  let world = openWorld(setting);
  while (world.place.page !== FIRST_QUESTION) {
    const advice = advise(setting, world);
    if (advice.status !== 'act') throw new Error(`The coach does not lead to ${FIRST_QUESTION}.`);
    entries.push(...advice.entries);
    world = advice.entries.reduce((current, entry) => apply(setting, current, entry), world);
  }
  return entries;
}

/** Leaves a session on the device, as `src/backend/log-storage.ts` would have kept it. */
async function putLog(page: Page, entries: Entry[]) {
  await page.waitForFunction(
    async (name) => (await indexedDB.databases()).some((database) => database.name === name),
    DATABASE,
  );
  await page.evaluate(
    async ([name, scenario, lines, format]) => {
      const opening = indexedDB.open(name);
      await new Promise((resolve) => {
        opening.onsuccess = resolve;
      });
      const session = `${scenario}#1`;
      const change = opening.result.transaction(['sessions', 'lines'], 'readwrite');
      change.objectStore('sessions').put({ scenario, session, format });
      lines.forEach((entry, index) => {
        change.objectStore('lines').put({ session, index, entry });
      });
      await new Promise((resolve) => {
        change.oncomplete = resolve;
      });
      opening.result.close();
    },
    [DATABASE, SCENARIO, entries, LOG_FORMAT] as const,
  );
}
