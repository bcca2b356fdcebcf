import type { AgencyId, ProcedureId } from '#domain/agency.ts';
import type { CaseFile } from '#domain/case-file.ts';
import type { Cents } from '#domain/money.ts';
import type { Paper } from '#domain/paper.ts';
import type { Instant } from '#domain/time.ts';
import type { World } from '#domain/world.ts';
import { circleOf } from '#engine/coach/circle.ts';
import { arrivalOf, rulesOf, type Setting } from '#engine/session/setting.ts';
import { groupLetters, type Sent } from '#explain/timeline/sent.ts';

/** One line of the story of what happened while time went by. */
export type Told = {
  at: Instant;
} /** `state` is the step it led to, when that is one the applicant lives through. */ & (
  | { kind: 'event'; procedure: ProcedureId; event: string; state?: string }
  | { kind: 'letter'; sent: Sent }
  | { kind: 'payment'; procedure: ProcedureId; amount: Cents }
  | { kind: 'paper'; paper: Paper }
);

/** What happened between two worlds of one session, in order of date. Empty when the second lies before the first. */
export function whatHappened(setting: Setting, before: World, after: World): Told[] {
  const isNew = ({ at }: { at: Instant }) => at > before.now && at <= after.now;
  // What tells another case something comes before what follows from it there.
  const tellers = ({ procedure }: CaseFile) => circleOf(setting, procedure).length;
  const ordered = Object.values(after.cases).toSorted((one, other) => tellers(one) - tellers(other));
  const cases = ordered.map((caseFile) => ({
    caseFile,
    earlier: before.cases[caseFile.procedure],
    explanations: rulesOf(setting, caseFile.procedure).explanations,
  }));
  const events = cases.flatMap(({ caseFile, earlier, explanations }) =>
    caseFile.history.slice(earlier?.history.length ?? 0).map(({ at, event, entered }): Told => {
      const state = entered.findLast((path) => explanations[path]);
      return { at, kind: 'event', procedure: caseFile.procedure, event, ...(state ? { state } : {}) };
    }),
  );
  const payments = cases.flatMap(({ caseFile, earlier }) =>
    caseFile.payments
      .slice(earlier?.payments.length ?? 0)
      .map(({ at, amount }): Told => ({ at, kind: 'payment', procedure: caseFile.procedure, amount })),
  );
  const letters = groupLetters(after.letters.filter(isNew)).map(
    (sent): Told => ({ at: sent.at, kind: 'letter', sent }),
  );
  const papers = setting.exercise.drawer
    .filter((paper) => isNew({ at: arrivalOf(paper) }))
    .map((paper): Told => ({ at: arrivalOf(paper), kind: 'paper', paper }));
  // At one moment the cause comes first, then what it brought.
  return [...events, ...payments, ...letters, ...papers].sort((a, b) => a.at - b.at);
}

/** Whose doing a line is; undefined for a paper that comes from elsewhere, or a letter of nobody in particular. */
export function agencyOf(setting: Setting, line: Told): AgencyId | undefined {
  if (line.kind === 'paper') return undefined;
  return line.kind === 'letter' ? line.sent.letter.agency : rulesOf(setting, line.procedure).agency;
}
