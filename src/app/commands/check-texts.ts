import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { procedures } from '#app/procedures.ts';
import type { Sources } from '#content/compile.ts';
import { registerOf } from '#content/namespace.ts';
import { printProblems } from '#content/problem.ts';
import { readCatalogue } from '#content/text-catalogue.ts';
import { everyTextIsUsed } from '#content/text-checks/every-text-is-used.ts';
import { registersMatch } from '#content/text-checks/registers-match.ts';
import { wellWritten } from '#content/text-checks/well-written.ts';
import { wordsAreKnown } from '#content/text-checks/words-are-known.ts';
import { constantsIn, textUses } from '#content/text-uses.ts';
import { mendTypography } from '#content/typography.ts';

/** Checks every sentence of the project, and prints every problem with its line and its cure. `--fix` mends typography. */
const root = path.resolve(import.meta.dirname, '../../..');

const files = (folder: string): string[] =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.replaceAll(path.sep, '/')}`)
    .sort();
const read = (names: string[]): Sources =>
  Object.fromEntries(names.map((file) => [file, readFileSync(path.join(root, file), 'utf8')]));

const everything = [...files('src'), ...files('scenarios')];
const textFiles = everything.filter((file) => registerOf(file) !== undefined);
if (process.argv.includes('--fix')) mendFiles();

const catalogue = readCatalogue(read(textFiles));
const code = read(everything.filter((file) => /\.tsx?$/.test(file) && !/\.(?:test|d)\.tsx?$/.test(file)));
const constants = new Map(Object.values(code).flatMap(constantsIn));
const uses = Object.entries(code).flatMap(([file, source]) => textUses(file, source, constants));
const problems = [
  ...catalogue.problems,
  ...registersMatch(catalogue),
  ...wellWritten(catalogue),
  ...everyTextIsUsed(catalogue, uses, procedures),
  ...wordsAreKnown(catalogue),
];
if (problems.length > 0) console.error(printProblems(problems));
console.log(`Texts: ${textFiles.length} files, ${problems.length} to mend.`);
process.exit(problems.length === 0 ? 0 : 1);

function mendFiles() {
  for (const [file, source] of Object.entries(read(textFiles))) {
    const mended = mendTypography(source, registerOf(file) ?? 'fr');
    if (mended === source) continue;
    writeFileSync(path.join(root, file), mended);
    console.log(`Mended the typography of ${file}.`);
  }
}
