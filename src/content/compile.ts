import type { CheckContext } from '#content/check-context.ts';
import { attachmentsExist } from '#content/checks/attachments-exist.ts';
import { datesFollow } from '#content/checks/dates-follow.ts';
import { drawerIsFilled } from '#content/checks/drawer-is-filled.ts';
import { goalExists } from '#content/checks/goal-exists.ts';
import { incomeIsProven } from '#content/checks/income-is-proven.ts';
import { injectsExist } from '#content/checks/injects-exist.ts';
import { lettersExist } from '#content/checks/letters-exist.ts';
import { pastIsPossible } from '#content/checks/past-is-possible.ts';
import { personaExists } from '#content/checks/persona-exists.ts';
import { procedureExists } from '#content/checks/procedure-exists.ts';
import { textsAreComplete } from '#content/checks/texts-are-complete.ts';
import { workIsProven } from '#content/checks/work-is-proven.ts';
import { buildExercise } from '#content/exercise.ts';
import type { Problem } from '#content/problem.ts';
import { type DocumentFile, documentSchema, personaSchema, scenarioSchema } from '#content/schema.ts';
import { type Shaped, shape } from '#content/shape.ts';
import { readTextFile } from '#content/text-file.ts';
import { readYaml, type YamlFile } from '#content/yaml-file.ts';
import type { Exercise } from '#domain/exercise.ts';
import type { Register } from '#domain/text.ts';
import type { RuleBook } from '#engine/session/setting.ts';

/** Contents of files, by path from the top of the project: `scenarios/…/scenario.yaml`. */
export type Sources = Readonly<Record<string, string>>;

/** A scenario ready to run, or everything that is wrong with it. */
export type Compiled = { exercise: Exercise } | { problems: Problem[] };

const checks = [
  procedureExists,
  personaExists,
  datesFollow,
  drawerIsFilled,
  workIsProven,
  incomeIsProven,
  pastIsPossible,
  injectsExist,
  goalExists,
  lettersExist,
  attachmentsExist,
  textsAreComplete,
];

/** Compiles the scenario of a folder (`<agency>/<slug>`). Runs nothing that the files say: they are only data. */
export function compile(id: string, sources: Sources, rules: RuleBook): Compiled {
  const folder = `scenarios/${id}`;
  const yaml = readYaml(`${folder}/scenario.yaml`, sources[`${folder}/scenario.yaml`] ?? '');
  const scenario = shape(scenarioSchema, yaml);
  const documents = readDocuments(folder, sources);
  const persona = readPersona(scenario.draft.persona, sources);
  const procedure = scenario.draft.procedure === undefined ? undefined : rules[scenario.draft.procedure];
  const context: CheckContext = {
    id,
    folder,
    yaml,
    scenario: scenario.draft,
    documents: Object.fromEntries(documents.map(({ id, yaml, shaped }) => [id, { yaml, draft: shaped.draft }])),
    personas: personasIn(sources),
    ...(persona ? { persona: persona.draft } : {}),
    texts: readTexts(folder, sources),
    rules,
    ...(procedure ? { procedure } : {}),
  };
  // Without a readable scenario.yaml, the checks would only say that everything is missing.
  const checked = yaml.problems.length > 0 ? textsAreComplete(context) : checks.flatMap((check) => check(context));
  const problems = [
    ...scenario.problems,
    ...documents.flatMap(({ shaped }) => shaped.problems),
    ...(persona?.problems ?? []),
    ...checked,
  ];
  if (problems.length > 0 || !scenario.value || !persona?.value) return { problems };
  const papers = documents.flatMap(({ id, shaped }) => (shaped.value ? [[id, shaped.value] as const] : []));
  return { exercise: buildExercise(id, scenario.value, persona.value, Object.fromEntries(papers)) };
}

/** The personas that have a file. */
export function personasIn(sources: Sources): string[] {
  return Object.keys(sources).flatMap((file) => /^scenarios\/personas\/([^/]+)\/persona\.yaml$/.exec(file)?.[1] ?? []);
}

function readPersona(id: string | undefined, sources: Sources) {
  const file = `scenarios/personas/${id}/persona.yaml`;
  const source = sources[file];
  return source === undefined ? undefined : shape(personaSchema, readYaml(file, source));
}

function readDocuments(
  folder: string,
  sources: Sources,
): { id: string; yaml: YamlFile; shaped: Shaped<DocumentFile> }[] {
  const start = `${folder}/documents/`;
  return Object.entries(sources)
    .filter(([file]) => file.startsWith(start))
    .map(([file, source]) => {
      const yaml = readYaml(file, source);
      return { id: file.slice(start.length).replace(/\.yaml$/, ''), yaml, shaped: shape(documentSchema, yaml) };
    });
}

function readTexts(folder: string, sources: Sources): CheckContext['texts'] {
  const registers: Register[] = ['fr', 'en', 'facile'];
  return Object.fromEntries(
    registers.flatMap((register) => {
      const file = `${folder}/text.${register}.yaml`;
      const source = sources[file];
      return source === undefined ? [] : [[register, readTextFile(file, source)]];
    }),
  );
}
