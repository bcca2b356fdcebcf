import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/**
 * A law that stopped biting looks exactly like a law that everybody obeys: a renamed option, and a rule matches nothing.
 * So each law is broken here on purpose, in a small house of its own.
 */

const root = path.resolve(import.meta.dirname, '../..');
let house = '';

const planted: Record<string, string> = {
  'src/domain/kept.ts': 'export const kept = 1;\nexport type Kept = typeof kept;\n',
  'src/domain/above.ts': "import type { Step } from '#engine/step.ts';\nexport type Above = Step;\n",
  'src/domain/inline.ts': "export type Inline = import('xstate').AnyState;\n",
  'src/domain/disk.ts': "import { readFileSync } from 'node:fs';\nexport const disk = readFileSync;\n",
  'src/domain/chance.ts': 'export const chance = () => Math.random();\n',
  'src/domain/clock.ts': 'export const clock = () => Date.now();\n',
  'src/domain/date.ts': 'export const date = new Date(0);\n',
  'src/domain/time.ts': 'export const time = new Date(0).getTime() + Date.UTC(2031, 0);\n',
  'src/domain/delay.ts': 'export const delay = () => setTimeout(() => undefined, 1);\n',
  'src/engine/step.ts': 'export type Step = 1;\nexport const step = 1;\n',
  'src/procedures/tax/first/first.ts': 'export const first = 1;\n',
  'src/procedures/tax/second/second.ts': "import { first } from '../first/first.ts';\nexport const second = first;\n",
  'src/ui/knowing.ts': "import { step } from '#engine/step.ts';\nexport const knowing = step;\n",
  'src/ui/asking.ts': "export const asking = () => fetch('/api/me');\n",
  'src/portals/tax/tax.ts': "import { step } from '#engine/step.ts';\nexport const tax = step;\n",
  'src/portals/family/family.ts': "import { tax } from '#portals/tax/tax.ts';\nexport const family = tax;\n",
  'src/desk/phone/phone.ts': "import { http } from 'msw';\nexport const phone = http;\n",
  'src/testing/builder.ts': 'export const builder = 1;\n',
  'src/api/invented.ts': "import { builder } from '#testing/builder.ts';\nexport const invented = builder;\n",
  'src/api/invented.test.ts': "import { builder } from '#testing/builder.ts';\nexport const invented = builder;\n",
  'src/api/one.ts': "import type { Two } from './two.ts';\nexport type One = Two | 1;\n",
  'src/api/two.ts': "import type { One } from './one.ts';\nexport type Two = One | 2;\n",
  'src/api/gone.ts': "export { gone } from './nowhere.ts';\n",
  'src/content/files.node.ts': "export { readFileSync } from 'node:fs';\n",
  'src/content/page.ts': "import { readFileSync } from './files.node.ts';\nexport const page = readFileSync;\n",
};

const run = (script: string, ...args: string[]) => {
  const file = path.join(root, 'node_modules', script);
  const { stdout } = spawnSync(process.execPath, [file, ...args], { cwd: house, encoding: 'utf8' });
  return JSON.parse(stdout);
};

beforeAll(() => {
  house = mkdtempSync(path.join(tmpdir(), 'laws-'));
  for (const file of ['package.json', 'tsconfig.json', 'biome.json', '.gitignore', 'tests/architecture']) {
    cpSync(path.join(root, file), path.join(house, file), { recursive: true });
  }
  symlinkSync(path.join(root, 'node_modules'), path.join(house, 'node_modules'), 'dir');
  for (const [file, text] of Object.entries(planted)) {
    mkdirSync(path.dirname(path.join(house, file)), { recursive: true });
    writeFileSync(path.join(house, file), text);
  }
});

afterAll(() => rmSync(house, { recursive: true, force: true }));

describe('the import table', () => {
  let broken: string[] = [];

  beforeAll(() => {
    const config = 'tests/architecture/dependency-cruiser.config.mjs';
    const { summary } = run(
      'dependency-cruiser/bin/dependency-cruise.mjs',
      ...['--config', config, '--output-type', 'json', 'src'],
    );
    broken = summary.violations.map(
      ({ from, rule }: { from: string; rule: { name: string; severity: string } }) =>
        `${from} ${rule.severity} ${rule.name}`,
    );
  });

  it('refuses exactly what breaks it', () => {
    expect([...new Set(broken)].sort()).toEqual([
      'src/api/gone.ts error nothing-missing',
      'src/api/invented.ts error api-layers',
      'src/api/invented.ts error testing-stays-in-tests',
      'src/api/one.ts error no-cycle',
      'src/content/page.ts error programs-stay-out-of-pages',
      'src/desk/phone/phone.ts error desk-packages',
      'src/domain/above.ts error domain-layers',
      'src/domain/disk.ts error node-only-in-programs',
      'src/domain/inline.ts error domain-packages',
      'src/portals/family/family.ts error portals-islands',
      'src/portals/tax/tax.ts error portals-layers',
      'src/procedures/tax/second/second.ts error procedures-islands',
      'src/ui/knowing.ts error ui-layers',
    ]);
  });
});

describe('pure code', () => {
  const refusals = (file: string): string[] =>
    run('@biomejs/biome/bin/biome', 'lint', '--reporter=json', file).diagnostics.map(
      ({ category }: { category: string }) => category,
    );

  it.each(['chance', 'clock', 'date'])('knows no %s', (name) => {
    expect(refusals(`src/domain/${name}.ts`)).toContain('plugin');
  });

  it('knows no timers', () => {
    expect(refusals('src/domain/delay.ts')).toContain('lint/style/noRestrictedGlobals');
  });

  it('may do arithmetic with dates in one file', () => {
    expect(refusals('src/domain/time.ts')).toEqual([]);
  });

  it('leaves asking the network to the client of the contract', () => {
    expect(refusals('src/ui/asking.ts')).toContain('lint/style/noRestrictedGlobals');
  });
});
