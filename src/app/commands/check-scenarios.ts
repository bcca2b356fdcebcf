import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { procedures } from '#app/procedures.ts';
import { compileAll } from '#content/compile-all.ts';
import { JSON_SCHEMA_FILE, jsonSchemaText } from '#content/json-schema.ts';
import { type Problem, printProblems } from '#content/problem.ts';
import { readScenarios } from '#content/read-scenarios.node.ts';

/** Compiles everything under scenarios/ and prints every problem with its line and its cure. */
const root = path.resolve(import.meta.dirname, '../../..');
const { exercises, problems } = compileAll(readScenarios(root), procedures);
const all = [...problems, ...staleSchema()];
if (all.length > 0) console.error(printProblems(all));
console.log(`Scenarios: ${exercises.length} ready, ${all.length} to mend.`);
process.exit(all.length === 0 ? 0 : 1);

function staleSchema(): Problem[] {
  const file = path.join(root, JSON_SCHEMA_FILE);
  if (existsSync(file) && readFileSync(file, 'utf8') === jsonSchemaText()) return [];
  const what = 'this file no longer says what src/content/schema.ts says.';
  return [{ file: JSON_SCHEMA_FILE, line: 1, what, cure: 'Run: npm run fix' }];
}
