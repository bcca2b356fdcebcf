import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCatalogue } from '#content/text-catalogue.ts';
import { registersMatch } from '#content/text-checks/registers-match.ts';
import { wellWritten } from '#content/text-checks/well-written.ts';
import { codeNames, procedureFiles } from './procedure-template.ts';
import { withProcedure } from './procedures-list.ts';

const files = procedureFiles({ agency: 'tax', slug: 'first-return' });

describe('a new procedure', () => {
  it('has the whole anatomy', () => {
    const parts = Object.keys(files).map((file) => file.replace('src/procedures/tax/first-return/first-return.', ''));
    expect(parts).toEqual([
      ...['machine.ts', 'forms.ts', 'moves.ts', 'letters.ts', 'explanations.ts', 'facts.ts', 'procedure.ts', 'test.ts'],
      ...['text.fr.yaml', 'text.en.yaml', 'text.facile.yaml'],
    ]);
  });

  it('says the same in every register, and says it well', () => {
    const catalogue = readCatalogue(files);
    expect([...catalogue.problems, ...registersMatch(catalogue), ...wellWritten(catalogue)]).toEqual([]);
  });

  it('is written in code as its folder is called', () => {
    expect(codeNames('first-return')).toEqual({ value: 'firstReturn', type: 'FirstReturn' });
    expect(files['src/procedures/tax/first-return/first-return.procedure.ts']).toContain("id: 'tax/first-return'");
  });

  it('signs in where the agency has a door', () => {
    const behind = procedureFiles({ agency: 'tax', slug: 'x', signIn: 'tax/sign-in' });
    expect(behind['src/procedures/tax/x/x.procedure.ts']).toContain("signIn: 'tax/sign-in'");
    expect(behind['src/procedures/tax/x/x.moves.ts']).toContain('signedIn: true');
  });

  it('goes on the list as it stands today', () => {
    const source = readFileSync(path.resolve(import.meta.dirname, '../procedures.ts'), 'utf8');
    const listed = withProcedure(source, 'tax', 'first-return');
    expect(listed).toContain("import { firstReturn } from '#procedures/tax/first-return/first-return.procedure.ts';\n");
    expect(listed).toMatch(/Rules\[\] = \[[\w\s,]*, firstReturn\];/);
  });
});
