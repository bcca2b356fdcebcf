import { type Check, entriesOf } from '#content/check-context.ts';
import type { Problem } from '#content/problem.ts';
import { keysOfMessage } from '#content/procedure-keys.ts';
import { cureFor } from '#content/spelling.ts';
import type { Register } from '#domain/text.ts';

/** What every scenario says, in every register. */
export const scenarioTexts = [
  'title',
  'summary',
  'brief',
  'lesson',
  'debrief',
  'card.ready',
  'card.reflex',
  'card.address',
] as const;

const registers: Register[] = ['fr', 'en', 'facile'];

/** Each register has exactly the texts of a scenario. */
export const textsAreComplete: Check = ({ folder, texts, scenario }) => {
  const wanted = [...scenarioTexts, ...entriesOf(scenario.messages).flatMap(([, message]) => keysOfPosted(message))];
  return registers.flatMap((register) => {
    const file = `${folder}/text.${register}.yaml`;
    const text = texts[register];
    if (!text) return [{ file, line: 1, what: 'this file is missing.', cure: `Write it: ${wanted.join(', ')}.` }];
    const written = text.entries.map(({ path }) => path);
    const absent: Problem[] =
      text.problems.length > 0
        ? []
        : wanted
            .filter((key) => !written.includes(key))
            .map((key) => ({ file, line: 1, what: `"${key}" is missing.`, cure: 'Add the line and its text.' }));
    const strange = text.entries
      .filter(({ path }) => !wanted.includes(path))
      .map(({ path, line }) => ({
        file,
        line,
        what: `"${path}" is not shown anywhere.`,
        cure: cureFor(path, wanted),
      }));
    return [...text.problems, ...absent, ...strange];
  });
};

/** The words of a message among the post. */
function keysOfPosted({ id, from, fraud }: Posted): string[] {
  return keysOfMessage(`messages.${id}`, { sender: from, fraud: fraud === true });
}

interface Posted {
  id?: string;
  from?: string;
  fraud?: boolean;
}
