import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { procedures } from '#app/procedures.ts';
import { fictionOfExercise } from '#app/session/fiction-of-exercise.ts';
import { compileAll } from '#content/compile-all.ts';
import { readScenarios } from '#content/read-scenarios.node.ts';
import { fictionOf, inspect } from '#domain/guard/guard.ts';
import { fileNameOf } from '#domain/paper.ts';
import { followCoach, newGame } from '#engine/coach/play.ts';

/**
 * The guard refuses what looks real. Nothing that the project itself says, prints or types may look so: a learner who
 * copies it would be told off for doing what the exercise asks.
 */

const root = path.resolve(import.meta.dirname, '../..');
const filesIn = (folder: string, name: RegExp) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.replaceAll(path.sep, '/')}`)
    .filter((file) => name.test(file))
    .sort();
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const stringsOf = (thing: unknown): string[] =>
  typeof thing === 'object' && thing !== null
    ? Object.entries(thing).flatMap(([name, value]) => [name, ...stringsOf(value)])
    : [String(thing)];

const cast = [
  ...filesIn('scenarios/personas', /\/persona\.yaml$/),
  ...filesIn('scenarios/agencies', /\/agency\.yaml$/),
].map((file): unknown => parse(read(file)));
const fiction = fictionOf(...cast);

/** What would be refused, as it is written. */
const refused = (strings: string[], known: readonly string[]) =>
  strings.flatMap((text) => {
    const verdict = inspect(text, known);
    return verdict.kind === 'real' ? [`${verdict.identifier}: ${text}`] : [];
  });

describe('no false alarm', () => {
  const files = [...filesIn('scenarios', /\.ya?ml$/), ...filesIn('src', /\.text\.[a-z]+\.yaml$/)];

  it('has something to look at', () => {
    expect(files.length).toBeGreaterThan(20);
    expect(fiction.length).toBeGreaterThan(10);
  });

  it.each(files)('%s', (file) => expect(refused(stringsOf(parse(read(file))), fiction)).toEqual([]));

  it.each(filesIn('src/testing', /\.tsx?$/))('%s', (file) => {
    const literals = [...read(file).matchAll(/'([^'\n]*)'|`([^`]*)`/g)].map(
      ([, single, template]) => single ?? template,
    );
    expect(refused(literals.map(String), fiction)).toEqual([]);
  });
});

// Scenarios with a mistake are the business of another check.
const { exercises } = compileAll(readScenarios(root), procedures);

describe.each(exercises.map((exercise) => [exercise.id, exercise] as const))('%s', (_id, exercise) => {
  const setting = { exercise, rules: procedures };
  const known = fictionOfExercise(exercise, cast);

  it('may be played with everything that the persona has, and nothing is even asked about', () => {
    const own = [...fictionOf(exercise.persona, exercise.drawer), ...exercise.drawer.map(fileNameOf)];
    const begun = own.flatMap((text) => Array.from(text, (_, at) => text.slice(0, at + 1)));
    expect(own.filter((text) => inspect(text, known).kind !== 'fine')).toEqual([]);
    expect(refused(begun, known)).toEqual([]);
  });

  it('holds nothing that would be refused once it is finished', () => {
    const ending = followCoach(setting, newGame(setting));
    // Moments are numbers of thirteen digits, and nobody types them.
    expect(refused(fictionOf(ending.entries, ending.world), known)).toEqual([]);
  });
});
