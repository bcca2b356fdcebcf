import { expect, test } from './engine-test.ts';

const place = () => location.href;

test('a learner chooses an exercise, signs in, fills pages, hands in a paper and finds it again after a reload', async ({
  window,
  robot,
  site,
}) => {
  await window.open(`${site}/`);
  await robot.sees('h1', 'sans risque');
  await window.open(`${site}/s/employment/which-of-five-papers`);
  await robot.closesTheCard();
  await robot.followsTheCoachTo('Fichier bien arrivé');
  const before = await window.run(place);
  await window.reload();
  await robot.sees('main *', 'Fichier bien arrivé');
  expect(await window.run(place)).toBe(before);
  await robot.press('button', 'En coulisses');
  for (const tab of ['1', '2', '3', '4']) {
    await robot.press(`dialog[open] [role="tab"]:nth-child(${tab})`);
    await robot.sees('dialog[open] [role="tabpanel"]', '\\S');
  }
});
