import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build, type Rolldown } from 'vite';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Sources } from '#content/compile.ts';
import { SCENARIO_ID, scenarioFiles } from '#testing/scenario-files.ts';
import { smallProcedure } from '#testing/small-procedure.ts';
import { content } from './content-plugin.ts';
import { texts } from './texts-plugin.ts';

const PAGE = `
import { catalogue } from 'virtual:catalogue';
import { exercises } from 'virtual:exercises';
import { castTexts, scenarioTexts } from 'virtual:scenario-texts';
globalThis.page = { catalogue, exercises, castTexts, scenarioTexts };`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(import.meta.dirname, '../../../node_modules/.content-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function chunksOf(files: Sources): Promise<Rolldown.OutputChunk[]> {
  for (const [file, text] of Object.entries({ ...files, 'src/page.js': PAGE })) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  const result = await build({
    configFile: false,
    root: folder,
    logLevel: 'silent',
    plugins: [texts(), content({ 'employment/small': smallProcedure })],
    build: { write: false, minify: false, rolldownOptions: { input: path.join(folder, 'src/page.js') } },
  });
  const output = 'output' in result ? result.output : [];
  return output.flatMap((file) => (file.type === 'chunk' ? [file] : []));
}

it('puts the catalogue into the page, and exercises and words into chunks of their own', async () => {
  const chunks = await chunksOf(scenarioFiles());
  const page = chunks.find(({ isEntry }) => isEntry)?.code ?? '';
  expect(page).toContain(SCENARIO_ID);
  expect(page).toContain('Belkacem');
  expect(page).not.toContain('Boulangerie');
  const lazy = chunks.filter(({ isEntry }) => !isEntry).map(({ code }) => code);
  expect(lazy.filter((code) => code.includes('Boulangerie'))).toHaveLength(1);
  expect(lazy.filter((code) => code.includes('Consigne'))).toHaveLength(3);
});

it('stops the build with every problem of every scenario', async () => {
  const files = scenarioFiles();
  const main = `scenarios/${SCENARIO_ID}/scenario.yaml`;
  files[main] = (files[main] ?? '').replace('goal: paid', 'goal: payed').replace('minutes: 10', 'minutes: ten');
  await expect(chunksOf(files)).rejects.toThrow(/"minutes" is "ten"[\s\S]+"payed" is not a state/);
});
