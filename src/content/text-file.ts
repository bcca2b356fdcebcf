import { type CompiledMessage, compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import { isMap, isScalar, LineCounter, type Node, parseDocument } from 'yaml';
import type { Problem } from '#content/problem.ts';
import { syntaxProblems } from '#content/yaml-syntax.ts';

/** One sentence of a text file. */
export interface TextEntry {
  /** The names of the nested keys, joined with dots: `forms.worked.label`. */
  path: string;
  /** As written, in ICU MessageFormat. */
  message: string;
  line: number;
  compiled: CompiledMessage;
}

/** What a text file says, and what is wrong with it; a sentence that does not compile is left out. */
export interface TextFile {
  entries: TextEntry[];
  problems: Problem[];
  /** The namespace whose texts hold where this file has none. It is named like the file: `procedures/door/door`. */
  inherits?: string;
}

/** Reads a text file: nested YAML whose leaves are ICU messages. */
export function readTextFile(file: string, source: string): TextFile {
  const lineCounter = new LineCounter();
  const document = parseDocument(source, { lineCounter, prettyErrors: false });
  const problems = syntaxProblems(file, document, lineCounter);
  const entries: TextEntry[] = [];
  const paths = new Set<string>();
  if (problems.length > 0 || document.contents === null) return { entries, problems };

  const lineOf = (node: unknown): number => lineCounter.linePos((node as Node | null)?.range?.[0] ?? 0).line;
  const report = (line: number, what: string, cure: string) => problems.push({ file, line, what, cure });

  const walk = (node: unknown, path: string, line: number) => {
    if (isMap(node)) {
      for (const { key, value } of node.items) {
        const name = isScalar(key) ? String(key.value) : '';
        if (path === '' && name === INHERITS) continue;
        walk(value, path ? `${path}.${name}` : name, lineOf(key));
      }
    } else if (isScalar(node) && node.value !== null && path) {
      read(path, typeof node.value === 'string' ? node.value.trimEnd() : String(node.source), line);
    } else {
      report(line, `"${path}" is not a text.`, 'Write a sentence after the colon, or remove the line.');
    }
  };

  const read = (path: string, message: string, line: number) => {
    if (paths.has(path)) {
      report(line, `"${path}" stands twice in this file.`, 'Keep one of the two.');
      return;
    }
    paths.add(path);
    const compiled = compile(message);
    if (typeof compiled === 'string') report(line, `"${path}" cannot be read: ${compiled}.`, CURE);
    else entries.push({ path, message, line, compiled });
  };

  const inherits = isMap(document.contents) ? document.contents.get(INHERITS) : undefined;
  walk(document.contents, '', 1);
  return { entries, problems, ...(typeof inherits === 'string' ? { inherits } : {}) };
}

/** `inherits: procedures/door/door`, at the top of a file: what follows says only what differs. */
const INHERITS = 'inherits';

const CURE = 'Check the braces; a plural is written {n, plural, one {# jour} other {# jours}}.';

/** The names of the values that a message waits for, sorted, each once. */
export function placeholdersOf(compiled: CompiledMessage): string[] {
  const names = new Set<string>();
  const collect = (tokens: CompiledMessage) => {
    for (const token of tokens) {
      if (typeof token === 'string') continue;
      names.add(token[0]);
      for (const choice of choicesOf(token[2])) collect(choice);
    }
  };
  collect(compiled);
  return [...names].sort();
}

function choicesOf(format: unknown): CompiledMessage[] {
  return typeof format === 'object' && format !== null
    ? Object.values(format).filter((value) => Array.isArray(value))
    : [];
}

/** The compiled message, or what is wrong with it. */
function compile(message: string): CompiledMessage | string {
  try {
    const compiled = compileMessageOrThrow(message);
    if (hasLoneBrace(compiled)) return 'a brace stands alone or follows a straight apostrophe';
    return lacksOther(compiled) ? 'a choice lacks its "other" branch' : compiled;
  } catch (problem) {
    return (problem instanceof Error ? problem.message : String(problem)).split('\n')[0]?.replace(/[:.]$/, '') ?? '';
  }
}

function hasLoneBrace(compiled: CompiledMessage): boolean {
  return compiled.some((token) =>
    typeof token === 'string' ? /[{}]/.test(token) : choicesOf(token[2]).some(hasLoneBrace),
  );
}

const CHOICES = new Set(['plural', 'selectordinal', 'select']);

function lacksOther(compiled: CompiledMessage): boolean {
  return compiled.some((token) => {
    if (typeof token === 'string' || typeof token[2] !== 'object' || token[2] === null) return false;
    if (CHOICES.has(token[1] ?? '') && !('other' in token[2])) return true;
    return choicesOf(token[2]).some(lacksOther);
  });
}
