import { type Document, isMap, LineCounter, type Node, parseDocument } from 'yaml';
import type { Problem } from '#content/problem.ts';
import { syntaxProblems } from '#content/yaml-syntax.ts';

/** Names and list positions from the top of a file to one of its values. */
export type YamlPath = readonly (string | number)[];

/** A YAML file as values, with a way back to the lines they stand on. */
export interface YamlFile {
  file: string;
  /** Undefined when the YAML cannot be read. */
  value: unknown;
  /** The line of a value, or of the nearest thing around it that exists. */
  lineOf: (path: YamlPath) => number;
  problems: Problem[];
}

/** Reads a YAML file; mistakes in the YAML itself are problems, never exceptions. */
export function readYaml(file: string, source: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false });
  const problems = syntaxProblems(file, document, lines);
  const value = problems.length > 0 ? undefined : document.toJS();
  return { file, value, problems, lineOf: (path) => lines.linePos(startOf(document, path)).line };
}

function startOf(document: Document, path: YamlPath): number {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const start = startOfNode(keyAt(document, path.slice(0, depth)) ?? document.getIn(path.slice(0, depth), true));
    if (start !== undefined) return start;
  }
  return startOfNode(document.contents) ?? 0;
}

/** Where a value is named: a long text begins a line below its key, and people look for the key. */
function keyAt(document: Document, path: YamlPath): unknown {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (!isMap(parent)) return undefined;
  return parent.items.find(({ key }) => String(key) === String(path.at(-1)))?.key;
}

function startOfNode(node: unknown): number | undefined {
  return (node as Node | null | undefined)?.range?.[0];
}
