import path from 'node:path';
import { expect, it } from 'vitest';
import { procedures } from '#app/procedures.ts';
import { compile } from '#content/compile.ts';
import { compileAll } from '#content/compile-all.ts';
import { readScenarios } from '#content/read-scenarios.node.ts';
import { readCatalogue } from '#content/text-catalogue.ts';
import { registersMatch } from '#content/text-checks/registers-match.ts';
import { wellWritten } from '#content/text-checks/well-written.ts';
import { scenarioFiles } from './scenario-template.ts';

const sources = readScenarios(path.resolve(import.meta.dirname, '../../..'));
const { exercises } = compileAll(sources, procedures);

it.each(Object.values(procedures))('a new scenario of $id is valid from the start', (procedure) => {
  const id = `${procedure.agency}/brand-new`;
  const model = exercises.find((exercise) => exercise.procedure === procedure.id);
  const files = scenarioFiles({ id, procedure, persona: 'samira', ...(model ? { model } : {}) });
  expect(compile(id, { ...sources, ...files }, procedures)).toHaveProperty('exercise');
  const catalogue = readCatalogue(files);
  expect([...catalogue.problems, ...registersMatch(catalogue), ...wellWritten(catalogue)]).toEqual([]);
});
