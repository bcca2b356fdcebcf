import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { texts } from './texts-plugin.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(import.meta.dirname, '../../../node_modules/.texts-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function bundleOf(text: string): Promise<string> {
  writeFileSync(path.join(folder, 'desk.text.fr.yaml'), text);
  writeFileSync(path.join(folder, 'main.js'), "import texts from './desk.text.fr.yaml'; globalThis.texts = texts;");
  const result = await build({
    configFile: false,
    root: folder,
    logLevel: 'silent',
    plugins: [texts()],
    build: { write: false, minify: false, rolldownOptions: { input: path.join(folder, 'main.js') } },
  });
  const [output] = 'output' in result ? result.output : [];
  return output?.type === 'chunk' ? output.code : '';
}

it('turns a text file into compiled messages', async () => {
  expect((await bundleOf('mailbox:\n  count: "{n} lettres"\n')).replace(/\s+/g, '')).toContain(
    '"mailbox.count":[["n"],"lettres"]',
  );
});

it('writes the headword of each marked word, in choices too', async () => {
  mkdirSync(path.join(folder, 'src/explain/words'), { recursive: true });
  writeFileSync(path.join(folder, 'src/explain/words/words.text.fr.yaml'), 'piece-jointe:\n  word: pièce jointe\n');
  const bundle = await bundleOf('a: "{n, plural, one {une [[piece-jointe]]} other {des [[pièces|piece-jointe]]}}"\n');
  expect(bundle).toContain('une [[pièce jointe|piece-jointe]]');
  expect(bundle).toContain('des [[pièces|piece-jointe]]');
});

it('stops the build and names every line', async () => {
  await expect(bundleOf('a: "{"\nb: Bien\nc:\n')).rejects.toThrow(
    /desk\.text\.fr\.yaml:1: "a" cannot be read.+\n.*desk\.text\.fr\.yaml:3: "c" is not a text\./,
  );
});
