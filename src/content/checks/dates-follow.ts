import { type Check, entriesOf, problemAt } from '#content/check-context.ts';
import { momentOf } from '#content/moments.ts';
import type { Problem } from '#content/problem.ts';
import { startOfDay } from '#domain/time.ts';

/** Dates stand in the order in which things happen: begins, past, opens, closesBefore. */
export const datesFollow: Check = (context) => {
  const { begins, opens, past, expect } = context.scenario;
  if (opens === undefined) return [];
  const opening = momentOf(opens);
  const beginning = begins === undefined ? opening : momentOf(begins);
  const problems: Problem[] = [];
  if (begins !== undefined && beginning > opening) {
    const what = `the case begins on ${begins}, after the learner arrives (${opens}).`;
    problems.push(problemAt(context, ['begins'], what, 'Put an earlier date, or remove the line.'));
  }
  let previous = beginning;
  for (const [index, act] of entriesOf(past)) {
    if (act.at === undefined) continue;
    const at = momentOf(act.at);
    const place = ['past', index, 'at'];
    if (at > opening || at < beginning) {
      const what = `"${act.at}" is not between the beginning (${begins ?? opens}) and the opening (${opens}).`;
      problems.push(problemAt(context, place, what, 'Change the date, or add an earlier "begins:".'));
    } else if (at < previous) {
      problems.push(
        problemAt(context, place, `"${act.at}" is earlier than the act above.`, 'Put the oldest act first.'),
      );
    }
    previous = Math.max(previous, at);
  }
  if (expect?.closesBefore !== undefined && momentOf(expect.closesBefore) < startOfDay(opening)) {
    const what = `the goal is expected by ${expect.closesBefore}, before the learner arrives (${opens}).`;
    problems.push(problemAt(context, ['expect', 'closesBefore'], what, 'Put a later date.'));
  }
  return problems;
};
