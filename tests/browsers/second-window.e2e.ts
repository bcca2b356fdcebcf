import { expect, test } from './engine-test.ts';
import { Robot } from './robot.ts';

const valueOfIdentifier = () => document.querySelector<HTMLInputElement>('#session-portal input')?.value;

test('a second window follows pages and typing', async ({ engine, window, robot, site }) => {
  const exercise = 'employment/on-time-without-work';
  await window.open(`${site}/mediation/${exercise}`);
  await robot.sees('#session-portal h1');
  const shown = await engine.newWindow();
  await shown.open(`${site}/ecran/${exercise}`);
  await new Robot(shown).sees('#session-portal h1');
  await robot.press('#session-portal main a', 'Me connecter');
  await robot.type('#session-portal input', 'FICTIF');
  await expect.poll(() => shown.run(valueOfIdentifier), { timeout: 30_000 }).toBe('FICTIF');
});
