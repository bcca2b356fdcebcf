import { codeNames } from './procedure-template.ts';

/** The text of `src/app/procedures.ts` with one more procedure; undefined when it is not written as expected. */
export function withProcedure(source: string, agency: string, slug: string): string | undefined {
  const { value } = codeNames(slug);
  const line = `import { ${value} } from '#procedures/${agency}/${slug}/${slug}.procedure.ts';\n`;
  const list = /(?<=Rules\[\] = )\[([\w\s,]+?),?\s*\]/.exec(source);
  const firstBlank = source.indexOf('\n\n');
  if (!list || firstBlank < 0) return undefined;
  const listed = source.replace(list[0], `[${list[1]?.trim()}, ${value}]`);
  return `${listed.slice(0, firstBlank + 1)}${line}${listed.slice(firstBlank + 1)}`;
}
