import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { procedures } from '#app/procedures.ts';
import { compile } from '#content/compile.ts';
import { readScenarios } from '#content/read-scenarios.node.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const guide = readFileSync(path.join(root, 'scenarios/README.md'), 'utf8');
const [scenario = '', payslip = ''] = [...guide.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, block]) => block);

it('the annotated example of the guide is a scenario without mistakes', () => {
  const folder = 'scenarios/employment/two-employers-payslip-later';
  const sources = readScenarios(root);
  const texts = Object.entries(sources).filter(([file]) => !file.startsWith(`${folder}/documents/`));
  const compiled = compile(
    'employment/two-employers-payslip-later',
    {
      ...Object.fromEntries(texts),
      [`${folder}/scenario.yaml`]: scenario,
      [`${folder}/documents/payslip-bellerive.yaml`]: payslip,
      [`${folder}/documents/rent-receipt.yaml`]: 'kind: rent-receipt\nissuedOn: 2031-03-05\n',
    },
    procedures,
  );
  expect('problems' in compiled ? compiled.problems : []).toEqual([]);
});
