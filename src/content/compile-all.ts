import { agencyIds } from '#content/agency-ids.ts';
import { compile, personasIn, type Sources } from '#content/compile.ts';
import { type Problem, printProblem } from '#content/problem.ts';
import { type AgencyFile, agencySchema, personaSchema } from '#content/schema.ts';
import { shape } from '#content/shape.ts';
import { readYaml } from '#content/yaml-file.ts';
import type { Exercise } from '#domain/exercise.ts';
import type { RuleBook } from '#engine/session/setting.ts';

/** Everything under `scenarios/`, and everything that is wrong with it. What is wrong is left out of the rest. */
export interface Content {
  exercises: Exercise[];
  agencies: Record<string, AgencyFile>;
  problems: Problem[];
}

/** Compiles every scenario, persona and agency. */
export function compileAll(sources: Sources, rules: RuleBook): Content {
  const content: Content = { exercises: [], agencies: {}, problems: misplaced(sources) };
  for (const id of scenariosIn(sources)) {
    const compiled = compile(id, sources, rules);
    if ('exercise' in compiled) content.exercises.push(compiled.exercise);
    else content.problems.push(...compiled.problems);
  }
  for (const id of personasIn(sources)) {
    const file = `scenarios/personas/${id}/persona.yaml`;
    content.problems.push(...shape(personaSchema, readYaml(file, sources[file] ?? '')).problems);
  }
  for (const [file, source] of Object.entries(sources)) {
    const id = /^scenarios\/agencies\/([^/]+)\/agency\.yaml$/.exec(file)?.[1];
    if (id === undefined) continue;
    const { value, problems } = shape(agencySchema, readYaml(file, source));
    if (value) content.agencies[id] = value;
    content.problems.push(...problems);
  }
  const seen = new Map(content.problems.map((problem) => [printProblem(problem), problem]));
  return { ...content, problems: [...seen.values()] };
}

/** The folders that hold a scenario, as `<agency>/<slug>`. */
export function scenariosIn(sources: Sources): string[] {
  const agencies: readonly string[] = agencyIds;
  const folders = Object.keys(sources).flatMap((file) => {
    const [, agency = '', slug, name] = file.split('/');
    return slug !== undefined && name !== undefined && agencies.includes(agency) ? [`${agency}/${slug}`] : [];
  });
  return [...new Set(folders)].sort();
}

const PLACES = [
  /^scenarios\/personas\/[a-z0-9-]+\/(?:persona|text\.(?:fr|en|facile))\.yaml$/,
  new RegExp(`^scenarios/agencies/(?:${agencyIds.join('|')})/(?:agency|text\\.(?:fr|en|facile))\\.yaml$`),
  new RegExp(
    `^scenarios/(?:${agencyIds.join('|')})/[a-z0-9-]+/(?:scenario|text\\.(?:fr|en|facile)|documents/[a-z0-9-]+)\\.yaml$`,
  ),
];

/** A file with a wrong name would silently not count. */
function misplaced(sources: Sources): Problem[] {
  return Object.keys(sources)
    .filter((file) => !PLACES.some((place) => place.test(file)))
    .map((file) => ({
      file,
      line: 1,
      what: 'this file is not read by anything.',
      cure: 'Check its name and its folder against scenarios/README.md.',
    }));
}
