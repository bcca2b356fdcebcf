import type { Problem } from '#content/problem.ts';
import type { DocumentFile, PersonaFile, ScenarioFile } from '#content/schema.ts';
import type { Draft } from '#content/shape.ts';
import type { TextFile } from '#content/text-file.ts';
import type { YamlFile, YamlPath } from '#content/yaml-file.ts';
import type { Register } from '#domain/text.ts';
import type { Rules } from '#engine/case/step.ts';
import type { RuleBook } from '#engine/session/setting.ts';

/** Everything a check may look at: one scenario with what it names, as far as it is written rightly. */
export interface CheckContext {
  /** `<agency>/<slug>`. */
  id: string;
  /** `scenarios/<agency>/<slug>`. */
  folder: string;
  yaml: YamlFile;
  scenario: Draft<ScenarioFile>;
  /** The files of `documents/`, by name without `.yaml`. */
  documents: Record<string, { yaml: YamlFile; draft: Draft<DocumentFile> }>;
  /** Those that exist. */
  personas: string[];
  /** The persona of this scenario, if there is such a folder. */
  persona?: Draft<PersonaFile>;
  texts: Partial<Record<Register, TextFile>>;
  rules: RuleBook;
  /** The procedure of this scenario, if there is such a one. */
  procedure?: Rules;
}

/** One thing that can be wrong with a scenario. */
export type Check = (context: CheckContext) => Problem[];

/** A problem at a place of `scenario.yaml`. */
export function problemAt({ yaml }: CheckContext, path: YamlPath, what: string, cure: string): Problem {
  return { file: yaml.file, line: yaml.lineOf(path), what, cure };
}

/** The entries of a list that are written rightly, with their place in it. */
export function entriesOf<Item>(list: readonly (Item | undefined)[] | undefined): [number, Item][] {
  return (list ?? []).flatMap((item, index): [number, Item][] => (item === undefined ? [] : [[index, item]]));
}
