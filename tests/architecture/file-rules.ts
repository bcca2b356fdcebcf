import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { layers, TESTING } from './layers.mjs';

/**
 * What neither Biome nor dependency-cruiser looks at: where files lie, what they are called, how long they are.
 * Prints every problem with its place and its cure.
 */

const TOP_LEVEL = new Set([
  ...['src', 'scenarios', 'public', 'tests', '.storybook', '.ci', '.git', '.gitignore'],
  ...['package.json', 'package-lock.json', 'tsconfig.json', 'vite.config.ts', 'biome.json', 'index.html'],
  ...['README.md', 'CONTRIBUTING.md', 'LICENSE'],
]);
const MADE_BY_TOOLS = new Set([
  'node_modules',
  'dist',
  'dist-usb',
  'storybook-static',
  'test-results',
  'playwright-report',
  '.cache',
]);
const NAMELESS_FOLDERS = new Set(['utils', 'helpers', 'common', 'hooks', 'lib', 'misc']);
const FREE_NAMES = new Set(['README.md', 'CONTRIBUTING.md', 'LICENSE', '.gitkeep']);
const NAME = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)+$/;
const FOLDER_NAME = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const LONGEST = 400;
const SOURCE = /\.(ts|tsx|mjs|css)$/;
// Written in two parts so that this file does not accuse itself.
const SWITCHED_OFF = new RegExp(`\\b(describe|it|test|suite)(\\.\\w+)*\\.(on${'ly'}|sk${'ip'}|fi${'xme'})\\b`);
const SILENCED = new RegExp(`@ts-${'ignore'}|@ts-${'nocheck'}`);

const problems: string[] = [];
const report = (file: string, what: string, cure: string) => problems.push(`${file}: ${what} ${cure}`);

function checkTopLevel(root: string) {
  for (const name of readdirSync(root)) {
    if (TOP_LEVEL.has(name) || MADE_BY_TOOLS.has(name)) continue;
    report(name, 'is not expected at the top of the project.', 'Move it into the folder it belongs to.');
  }
}

function checkLayers(root: string) {
  const known = new Set([...layers.map((layer) => layer.name), TESTING]);
  for (const entry of readdirSync(path.join(root, 'src'), { withFileTypes: true })) {
    if (!entry.isDirectory() || known.has(entry.name)) continue;
    const cure = 'Use an existing folder, or add a row with its reason to tests/architecture/layers.mjs.';
    report(`src/${entry.name}`, 'is not in the import table.', cure);
  }
}

function checkFolderName(folder: string) {
  const name = path.basename(folder);
  if (NAMELESS_FOLDERS.has(name)) {
    report(folder, `a folder called "${name}" says nothing about its content.`, 'Name the thing it is about.');
  } else if (!FOLDER_NAME.test(name) && name !== '.storybook' && name !== '.ci') {
    report(folder, 'is not a lower-case ASCII name with hyphens.', 'Rename it.');
  }
}

function checkFileName(file: string) {
  const name = path.basename(file);
  if (FREE_NAMES.has(name) || file === '.ci/run' || NAME.test(name)) return;
  report(
    file,
    'is not made of lower-case ASCII words with hyphens, then dots and an extension.',
    'Rename it, as in monthly-update.machine.ts.',
  );
}

const isBarrel = (text: string): boolean => {
  const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '').trim();
  return (
    code !== '' &&
    code.replace(/export\s+(type\s+)?(\*(\s+as\s+\w+)?|\{[^}]*\})\s+from\s+['"][^'"]+['"]\s*;?/g, '').trim() === ''
  );
};

function checkSource(file: string, text: string) {
  const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
  if (lines > LONGEST) report(file, `has ${lines} lines, more than ${LONGEST}.`, 'Split it where its subject changes.');
  if (!/\.tsx?$/.test(file)) return;
  if (isBarrel(text))
    report(file, 'only passes on what other files export.', 'Import from those files and remove this one.');
  text.split('\n').forEach((line, index) => {
    const place = `${file}:${index + 1}`;
    if (SILENCED.test(line))
      report(place, 'silences the compiler.', 'Mend the type, or use @ts-expect-error and say why.');
    if (SWITCHED_OFF.test(line))
      report(place, 'switches tests off.', 'Run them all, or remove the test that no longer holds.');
  });
}

function walk(root: string, folder: string) {
  checkFolderName(folder);
  for (const entry of readdirSync(path.join(root, folder), { withFileTypes: true })) {
    const here = `${folder}/${entry.name}`;
    if (MADE_BY_TOOLS.has(entry.name)) continue;
    if (entry.isDirectory()) {
      walk(root, here);
      continue;
    }
    checkFileName(here);
    if (SOURCE.test(here)) checkSource(here, readFileSync(path.join(root, here), 'utf8'));
  }
}

const root = process.argv[2] ?? path.resolve(import.meta.dirname, '../..');
checkTopLevel(root);
checkLayers(root);
for (const folder of ['src', 'scenarios', 'public', 'tests', '.storybook', '.ci']) {
  if (existsSync(path.join(root, folder))) walk(root, folder);
}

for (const problem of problems) console.error(problem);
console.log(problems.length === 0 ? 'File rules: nothing to mend.' : `File rules: ${problems.length} to mend.`);
process.exit(problems.length === 0 ? 0 : 1);
