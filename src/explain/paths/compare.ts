import type { ProcedureId } from '#domain/agency.ts';
import type { Cents } from '#domain/money.ts';
import { type Instant, instantOf, partsOf, toDay } from '#domain/time.ts';
import type { World } from '#domain/world.ts';
import { applicantAt, proceduresInPlay, rulesOf, type Setting } from '#engine/session/setting.ts';
import { advance } from '#engine/session/world-step.ts';
import { type FileLine, fileOf } from '#explain/counter/agency-file.ts';
import type { Act, SentAnswer } from '#explain/paths/acts.ts';
import { groupLetters, type Sent } from '#explain/timeline/sent.ts';

/** Something that followed on a path. */
export type Row = { at: Instant } & (
  | { kind: 'state'; procedure: ProcedureId; state: string }
  | { kind: 'letter'; sent: Sent }
  | { kind: 'payment'; procedure: ProcedureId; amount: Cents }
);

/** `same`: the other path has it on the same day; `other-day`: on another day; `only`: it has not. */
export type RowMark = 'same' | 'other-day' | 'only';
export type MarkedRow = Row & { mark: RowMark };

/** What followed on one path since both parted, up to a day. */
export interface Future {
  rows: Row[];
  /** Everything that was paid since. */
  received: Cents;
  /** What is still owed then, by case; cases without a debt are absent. */
  owed: { procedure: ProcedureId; left: Cents }[];
}

/** What followed on the two paths, day by day. */
export interface Comparison {
  until: Instant;
  one: Future;
  other: Future;
  days: { day: Instant; one: MarkedRow[]; other: MarkedRow[] }[];
}

/** The day up to which two paths can be compared without looking ahead: the later of the two. */
export function comparedUntil(one: World, other: World, months = 0): Instant {
  const latest = Math.max(one.now, other.now);
  return months === 0 ? latest : monthsLater(latest, months);
}

/** The same day so many months later; the last day of that month where it is shorter. */
function monthsLater(at: Instant, months: number): Instant {
  const { year, month, day } = partsOf(at);
  const last = partsOf(instantOf(year, month + months + 1, 0)).day;
  const midnight = instantOf(year, month + months, Math.min(day, last));
  return midnight + (at - instantOf(year, month, day));
}

/** Lets two paths run to the same day without doing anything on either, and says what followed on each. Pure. */
export function comparePaths(
  setting: Setting,
  fork: World,
  one: World,
  other: World,
  until: Instant = comparedUntil(one, other),
): Comparison {
  const [left, right] = [one, other].map((world) => futureOf(setting, fork, advance(setting, world, until)));
  if (!left || !right) throw new Error('Two worlds have two futures.');
  const days = [...new Set([...left.rows, ...right.rows].map(({ at }) => toDay(at)))].toSorted();
  return {
    until,
    one: left,
    other: right,
    days: days.map((day) => {
      const here = marked(left.rows, right.rows, day);
      const there = marked(right.rows, left.rows, day);
      return { day: here[0]?.at ?? there[0]?.at ?? until, one: here, other: there };
    }),
  };
}

function futureOf(setting: Setting, fork: World, world: World): Future {
  // Doors are passed through: their codes and their opening tell nothing of what becomes of a request.
  const shown = proceduresInPlay(setting).filter((id) => rulesOf(setting, id).signedInState === undefined);
  const known = new Set(fork.letters.filter(({ at }) => at <= fork.now).map(({ id }) => id));
  const isNews = ({ id, at, procedure }: World['letters'][number]) =>
    !known.has(id) && at <= world.now && (procedure === undefined || shown.includes(procedure));
  const states = shown.flatMap((procedure) => {
    const lived = new Set(fileOf(setting, fork, procedure).lines.map(({ id }) => id));
    const since = innermost(fileOf(setting, world, procedure).lines.filter(({ id }) => !lived.has(id)));
    return since.map(({ at, state }): Row => ({ at, kind: 'state', procedure, state }));
  });
  const payments = shown.flatMap((procedure) => {
    const paid = world.cases[procedure]?.payments.slice(fork.cases[procedure]?.payments.length ?? 0) ?? [];
    return paid.map(({ at, amount }): Row & { amount: Cents } => ({ at, kind: 'payment', procedure, amount }));
  });
  const letters = groupLetters(world.letters.filter(isNews)).map(
    (sent): Row => ({ at: sent.at, kind: 'letter', sent }),
  );
  return {
    rows: [...states, ...payments, ...letters].sort((a, b) => a.at - b.at),
    received: payments.reduce((sum, { amount }) => sum + amount, 0),
    owed: owedIn(setting, world),
  };
}

/** Of a step and the one inside it that began with it, the inner one says it all. */
function innermost(lines: readonly FileLine[]): FileLine[] {
  return lines.filter(
    ({ at, state }) => !lines.some((other) => other.at === at && other.state.startsWith(`${state}.`)),
  );
}

/** What is left to pay back, wherever a case knows of such a sum. */
function owedIn(setting: Setting, world: World): Future['owed'] {
  return Object.values(world.cases).flatMap((caseFile) => {
    const { procedure } = caseFile;
    const rules = rulesOf(setting, procedure);
    const { left } = rules.view({ caseFile, applicant: applicantAt(setting, rules.agency), now: world.now });
    return typeof left === 'number' && left > 0 ? [{ procedure, left }] : [];
  });
}

/** The rows of one day, each with whether the other path has it too. Two alike rows need two alike ones over there. */
function marked(rows: readonly Row[], others: readonly Row[], day: string): MarkedRow[] {
  const isToday = ({ at }: Row) => toDay(at) === day;
  const today = others.filter(isToday).map(contentOf);
  const anyDay = others.map(contentOf);
  return rows.filter(isToday).map((row) => {
    const content = contentOf(row);
    const found = today.indexOf(content);
    if (found === -1) return { ...row, mark: anyDay.includes(content) ? 'other-day' : 'only' };
    today.splice(found, 1);
    return { ...row, mark: 'same' };
  });
}

function contentOf(row: Row): string {
  if (row.kind === 'state') return `state ${row.procedure} ${row.state}`;
  if (row.kind === 'payment') return `payment ${row.procedure} ${row.amount}`;
  return `letter ${row.sent.letter.words} ${JSON.stringify(row.sent.letter.values)}`;
}

/** A question that was answered on both paths, and not alike; undefined where it was not asked. */
export interface AnsweredApart {
  procedure: ProcedureId;
  form: string;
  one?: SentAnswer;
  other?: SentAnswer;
}

/** The answers that differ the first time the same form was sent on both paths. */
export function answersApart(one: readonly Act[], other: readonly Act[]): AnsweredApart[] {
  for (const act of one) {
    if (act.kind !== 'move' || act.form === undefined) continue;
    const twin = other.find(
      (candidate) => candidate.kind === 'move' && candidate.procedure === act.procedure && candidate.form === act.form,
    );
    if (twin?.kind !== 'move') continue;
    const { procedure, form } = act;
    const apart = fieldsOf(act.sent, twin.sent).flatMap((id): AnsweredApart[] => {
      const here = act.sent.find(({ field }) => field.id === id);
      const there = twin.sent.find(({ field }) => field.id === id);
      if (shown(here) === shown(there)) return [];
      return [{ procedure, form, ...(here ? { one: here } : {}), ...(there ? { other: there } : {}) }];
    });
    if (apart.length > 0) return apart;
  }
  return [];
}

const fieldsOf = (...sent: SentAnswer[][]) => [...new Set(sent.flat().map(({ field }) => field.id))];

/** Of files the names count: the same photo sent twice is the same answer. */
function shown(sent: SentAnswer | undefined): string | undefined {
  if (sent?.field.kind !== 'file') return sent?.answer.trim();
  return sent.answer.replace(/\S+/g, (id) => sent.uploads[id]?.fileName ?? id);
}
