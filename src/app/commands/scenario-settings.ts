import path from 'node:path';
import { procedures } from '#app/procedures.ts';
import { compileAll } from '#content/compile-all.ts';
import { printProblem } from '#content/problem.ts';
import { readScenarios } from '#content/read-scenarios.node.ts';
import type { Setting } from '#engine/session/setting.ts';

/** Every scenario on disk, ready to play; throws with every problem when one of them has a mistake. */
export function scenarioSettings(root = path.resolve(import.meta.dirname, '../../..')): Setting[] {
  const { exercises, problems } = compileAll(readScenarios(root), procedures);
  if (problems.length > 0) throw new Error(problems.map(printProblem).join('\n'));
  return exercises.map((exercise) => ({ exercise, rules: procedures }));
}
