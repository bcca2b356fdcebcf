import type { Document, LineCounter } from 'yaml';
import type { Problem } from '#content/problem.ts';

/** Mistakes in the YAML itself, with what people usually did to cause them. */
export function syntaxProblems(file: string, document: Document, lines: LineCounter): Problem[] {
  return [...document.errors, ...document.warnings].map(({ code, message, pos }) => ({
    file,
    line: lines.linePos(pos[0]).line,
    what: `this is not readable YAML (${message}).`,
    cure: CURES[code] ?? 'Compare with the line above: indentation, colon followed by a space, quotes that are closed.',
  }));
}

const CURES: Record<string, string> = {
  DUPLICATE_KEY: 'Keep one of the two lines with the same name.',
  TAB_AS_INDENT: 'Indent with spaces, two for each level.',
  BLOCK_AS_IMPLICIT_KEY: 'Put the text between quotation marks: a colon followed by a space begins a new entry.',
  MISSING_CHAR: 'Close the quotation mark, or double the one inside the text.',
};
