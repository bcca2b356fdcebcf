import * as v from 'valibot';
import type { Problem } from '#content/problem.ts';
import { cureFor } from '#content/spelling.ts';
import type { YamlFile, YamlPath } from '#content/yaml-file.ts';

/** A value of which only the parts that are written rightly are there, so that one mistake does not hide another. */
export type Draft<T> = T extends readonly (infer Item)[]
  ? (Draft<Item> | undefined)[]
  : T extends object
    ? { [Key in keyof T]?: Draft<T[Key]> }
    : T;

export interface Shaped<T> {
  draft: Draft<T>;
  /** The whole, with defaults; absent when there is a problem. */
  value?: T;
  problems: Problem[];
}

type Schema = v.GenericSchema<unknown, unknown>;

/** Compares a file with its schema: every problem at once, and whatever is right. */
export function shape<S extends Schema>(schema: S, yaml: YamlFile): Shaped<v.InferOutput<S>> {
  if (yaml.problems.length > 0) return { draft: {} as Draft<v.InferOutput<S>>, problems: yaml.problems };
  const draft = structuredClone(yaml.value ?? {});
  const problems: Problem[] = [];
  // Valibot names one unknown key at a time: each is noted, taken out, and the rest looked at again.
  for (;;) {
    const { issues, output, success } = v.safeParse(schema, draft);
    if (success)
      return { draft: draft as Draft<v.InferOutput<S>>, problems, ...(problems.length > 0 ? {} : { value: output }) };
    const unknown = issues.filter(isUnknownKey);
    const reported = unknown.length > 0 ? unknown : issues;
    problems.push(...reported.map((issue) => problemOf(schema, yaml, issue)));
    for (const issue of reported) remove(draft, pathOf(issue));
    if (unknown.length === 0) return { draft: draft as Draft<v.InferOutput<S>>, problems };
  }
}

type Issue = v.BaseIssue<unknown>;

function isUnknownKey(issue: Issue): boolean {
  return issue.type === 'strict_object' && issue.expected === 'never';
}

function pathOf(issue: Issue): YamlPath {
  return (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
}

function problemOf(schema: Schema, yaml: YamlFile, issue: Issue): Problem {
  const path = pathOf(issue);
  const name = path.join('.') || 'the file';
  const at = { file: yaml.file, line: yaml.lineOf(path) };
  if (isUnknownKey(issue)) {
    return {
      ...at,
      what: `"${name}" means nothing here.`,
      cure: cureFor(String(path.at(-1)), keysAt(schema, path.slice(0, -1))),
    };
  }
  if (issue.received === 'undefined') return { ...at, what: `"${name}" is missing.`, cure: 'Add the line.' };
  if (issue.type === 'picklist') {
    const known = (issue.requirement ?? optionsOf(issue)) as readonly string[];
    return {
      ...at,
      what: `"${name}" is ${shown(issue)}, which does not exist.`,
      cure: cureFor(String(issue.input), known),
    };
  }
  if (issue.kind === 'schema') {
    return {
      ...at,
      what: `"${name}" is ${shown(issue)}.`,
      cure: `Write ${KINDS[issue.type] ?? 'something else'} instead.`,
    };
  }
  const [what = '', ...cure] = issue.message.split('. ');
  return { ...at, what: `"${name}" ${shown(issue)} ${what}.`, cure: cure.join('. ') };
}

const KINDS: Record<string, string> = {
  string: 'a word or a sentence',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list, one line with a hyphen for each entry,',
  strict_object: 'indented lines, each with a name and a colon,',
  record: 'indented lines, each with a name and a colon,',
};

function shown({ input }: Issue): string {
  if (input === null || (Array.isArray(input) && input.length === 0)) return 'empty';
  return typeof input === 'object' ? 'made of several lines' : `"${String(input)}"`;
}

function optionsOf({ expected }: Issue): string[] {
  return [...(expected ?? '').matchAll(/"([^"]+)"/g)].flatMap(([, option]) => option ?? []);
}

/** The keys that a schema knows at a place. */
function keysAt(schema: Schema, path: YamlPath): string[] {
  const bare = unwrapped(schema);
  const [first, ...rest] = path;
  if (first === undefined) return 'entries' in bare ? Object.keys(bare.entries as object) : [];
  const next = 'entries' in bare ? (bare.entries as Record<string, Schema>)[first] : (bare as { item?: Schema }).item;
  return next ? keysAt(next, rest) : [];
}

/** The schema inside `optional`. */
function unwrapped(schema: Schema): Schema {
  return 'wrapped' in schema ? unwrapped(schema.wrapped as Schema) : schema;
}

/** Takes a wrong value out; list entries leave a gap, so that those after them keep their lines. */
function remove(draft: unknown, path: YamlPath) {
  const last = path.at(-1);
  const parent = path.slice(0, -1).reduce<unknown>((value, key) => (value as Record<string, unknown>)?.[key], draft);
  if (last === undefined || typeof parent !== 'object' || parent === null) return;
  if (Array.isArray(parent)) parent[Number(last)] = undefined;
  else delete (parent as Record<string, unknown>)[last];
}
