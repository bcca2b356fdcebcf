import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { procedures } from '#app/procedures.ts';
import { agencyIds } from '#content/agency-ids.ts';
import { nameFromCommand, stop, writeNewFiles } from './new-files.ts';
import { codeNames, procedureFiles } from './procedure-template.ts';
import { withProcedure } from './procedures-list.ts';
import { runTool } from './processes.mjs';

/** `npm run new:procedure <agency>/<name>`: writes the whole anatomy of a procedure, and puts it on the list. */
const { id, agency, slug } = nameFromCommand('new:procedure', agencyIds);
if (procedures[id]) stop(`There is already a procedure "${id}".`);
const signIn = Object.values(procedures).find((rules) => rules.agency === agency && rules.signedInState)?.id;

writeNewFiles(procedureFiles({ agency, slug, ...(signIn ? { signIn } : {}) }));

const list = path.resolve(import.meta.dirname, '../procedures.ts');
const listed = withProcedure(readFileSync(list, 'utf8'), agency, slug);
if (listed) {
  writeFileSync(list, listed);
  console.log('Added it to src/app/procedures.ts');
} else {
  console.log(`Add "${codeNames(slug).value}" to the list in src/app/procedures.ts.`);
}
await runTool('@biomejs/biome', 'biome', [
  'check',
  '--write',
  `src/procedures/${agency}/${slug}`,
  'src/app/procedures.ts',
]);

console.log(`
Next:
  1. Write the statechart in ${slug}.machine.ts, then follow the compiler through the other files.
  2. Give it pages in src/portals/${agency}/.
  3. Write a first scenario: npm run new:scenario ${agency}/… ${slug}
  4. Check everything: npm run check`);
