import { type Check, type CheckContext, entriesOf, problemAt } from '#content/check-context.ts';
import type { Problem } from '#content/problem.ts';
import { cureFor } from '#content/spelling.ts';
import type { Answers, Form, ProblemCode } from '#domain/form.ts';
import { checkAnswers } from '#engine/case/check-answers.ts';

/** What the persona already did is something the procedure allows, answered as its form asks. */
export const pastIsPossible: Check = (context) => {
  const { scenario, rules } = context;
  return entriesOf(scenario.past).flatMap(([index, act]) => {
    const id = act.procedure ?? scenario.procedure;
    const procedure = id === undefined ? undefined : rules[id];
    if (!procedure) {
      if (act.procedure === undefined) return [];
      const what = `there is no procedure "${act.procedure}".`;
      return [problemAt(context, ['past', index, 'procedure'], what, cureFor(act.procedure, Object.keys(rules)))];
    }
    if (act.move === undefined) return [];
    const moves = procedure.moves.map((move) => move.id);
    const move = procedure.moves.find((candidate) => candidate.id === act.move);
    if (!move) {
      const what = `"${act.move}" is not a move of ${procedure.id}.`;
      return [problemAt(context, ['past', index, 'move'], what, cureFor(act.move, moves))];
    }
    const form = move.form === undefined ? undefined : procedure.forms[move.form];
    if (!form) return [];
    const answers = answersOf({ ...act.answers, ...act.papers });
    // Where a case has questions and answers of its own, what is not answered may not be asked, or stands there already.
    return wrongAnswers(context, index, form, answers, procedure.fit ? ['missing'] : []);
  });
};

/** Answers as the learner would have typed them. */
export function answersOf(written: Record<string, string | number | undefined> | undefined): Answers {
  return Object.fromEntries(
    Object.entries(written ?? {}).flatMap(([field, answer]) => (answer === undefined ? [] : [[field, String(answer)]])),
  );
}

function wrongAnswers(
  context: CheckContext,
  index: number,
  form: Form,
  answers: Answers,
  forgiven: ProblemCode[],
): Problem[] {
  const fields = form.pages.flatMap((page) => page.fields.map(({ id }) => id));
  const unknown = Object.keys(answers)
    .filter((field) => !fields.includes(field))
    .map((field) => {
      const what = `"${field}" is not a field of the form "${form.id}".`;
      return problemAt(context, ['past', index, 'answers', field], what, cureFor(field, fields));
    });
  const found = checkAnswers(form, answers).filter(({ code }) => !forgiven.includes(code));
  const wrong = found.map(({ field, code }) => {
    const what = `the form "${form.id}" would refuse the answer to "${field}" (${code}).`;
    return problemAt(context, ['past', index, 'answers', field], what, 'Answer it as the learner would have to.');
  });
  return [...unknown, ...wrong];
}
