import type { Check } from '#content/check-context.ts';
import type { Problem } from '#content/problem.ts';
import { cureFor } from '#content/spelling.ts';
import type { Register } from '#domain/text.ts';

/** What every scenario says, in every register. */
export const scenarioTexts = ['title', 'summary', 'brief', 'lesson', 'debrief'] as const;

const registers: Register[] = ['fr', 'en', 'facile'];

/** Each register has exactly the texts of a scenario. */
export const textsAreComplete: Check = ({ folder, texts }) =>
  registers.flatMap((register) => {
    const file = `${folder}/text.${register}.yaml`;
    const text = texts[register];
    if (!text)
      return [{ file, line: 1, what: 'this file is missing.', cure: `Write it: ${scenarioTexts.join(', ')}.` }];
    const written = text.entries.map(({ path }) => path);
    const absent: Problem[] =
      text.problems.length > 0
        ? []
        : scenarioTexts
            .filter((key) => !written.includes(key))
            .map((key) => ({ file, line: 1, what: `"${key}" is missing.`, cure: 'Add the line and its text.' }));
    const strange = text.entries
      .filter(({ path }) => !scenarioTexts.some((key) => key === path))
      .map(({ path, line }) => ({
        file,
        line,
        what: `"${path}" is not shown anywhere.`,
        cure: cureFor(path, scenarioTexts),
      }));
    return [...text.problems, ...absent, ...strange];
  });
