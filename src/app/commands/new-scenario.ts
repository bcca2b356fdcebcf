import path from 'node:path';
import { procedures } from '#app/procedures.ts';
import { agencyIds } from '#content/agency-ids.ts';
import { personasIn } from '#content/compile.ts';
import { compileAll } from '#content/compile-all.ts';
import { readScenarios } from '#content/read-scenarios.node.ts';
import { nameFromCommand, stop, writeNewFiles } from './new-files.ts';
import { scenarioFiles } from './scenario-template.ts';

/** `npm run new:scenario <agency>/<name> [<procedure>]`: writes a complete scenario to start from. */
const { id, agency } = nameFromCommand('new:scenario', agencyIds);
const asked = process.argv[3];

// A sign-in is rehearsed inside other procedures; it comes last.
const choices = Object.values(procedures)
  .filter((rules) => rules.agency === agency)
  .sort((a, b) => Number(b.signIn !== undefined) - Number(a.signIn !== undefined));
const procedure =
  asked === undefined ? choices[0] : choices.find((rules) => rules.id === asked || rules.id.endsWith(`/${asked}`));
if (!procedure) {
  const known = choices.map((rules) => rules.id).join(', ');
  stop(
    known
      ? `Choose a procedure of "${agency}": ${known}.`
      : `"${agency}" has no procedure yet: npm run new:procedure ${agency}/…`,
  );
}

const sources = readScenarios(path.resolve(import.meta.dirname, '../../..'));
const { exercises } = compileAll(sources, procedures);
const model = exercises.find((exercise) => exercise.procedure === procedure.id && exercise.level === 'first-steps');
const persona = model?.persona.id ?? personasIn(sources)[0];
if (!persona) stop('There is no persona yet: add a folder to scenarios/personas.');

writeNewFiles(scenarioFiles({ id, procedure, persona, ...(model ? { model } : {}) }));
console.log('\nNow write your story in these files, then run: npm run check:scenarios');
