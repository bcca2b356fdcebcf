import type { Cents } from '#domain/money.ts';
import type { Income, Situation } from '#domain/persona.ts';
import { type Day, type Instant, instant } from '#domain/time.ts';
import { monthFrom } from '#procedures/benefits/benefits.calendar.ts';
import { monthName } from '#procedures/family/quarterly-declaration/quarterly-declaration.calendar.ts';
import { quarterlyFacts as facts } from '#procedures/family/quarterly-declaration/quarterly-declaration.facts.ts';
import { sameName } from '#procedures/papers/verdict.ts';

/** What one payer paid in one month: what was transmitted, and what the applicant says of it. */
export interface Line {
  id: string;
  month: Instant;
  payer: string;
  kind: Income['kind'];
  /** What was transmitted; 0 for a line that the applicant added. */
  sent: Cents;
  declared?: Cents;
  /** What the agent will read on the paper that was sent for it. */
  proven?: Cents;
  state: 'sent' | 'confirmed' | 'corrected' | 'accepted' | 'refused';
}

/** What comes in from one payer, as it truly is and as it was transmitted. */
export type KnownIncome = Pick<Income, 'payer' | 'kind' | 'first' | 'last' | 'net'> & { sent: Cents };

/** What the employer, or whoever pays, tells once more. A scenario writes the month as `2031-03` or `2031-03-01`. */
export interface EmployerFile {
  month?: Instant | Day;
  payer?: string;
  net?: Cents;
}

/** What the persona's situation says of income. */
export function knownIncome({ income = [] }: Situation): KnownIncome[] {
  return income.map(({ payer, kind, first, last, net, sent = net }) => ({ payer, kind, first, last, net, sent }));
}

/** Whether a payer paid in a month. */
export function isPaidIn({ first, last }: Pick<KnownIncome, 'first' | 'last'>, month: Instant): boolean {
  const name = monthName(month);
  return first <= name && name <= last;
}

/**
 * Income of a later quarter: what is told of it, and for months of which nothing is told any more, what came in last. Life goes on as
 * it was.
 */
export function incomeGoingOn(incomes: readonly KnownIncome[], months: readonly Instant[]): KnownIncome[] {
  const names = months.map(monthName);
  const told = incomes.map(({ last }) => last).sort();
  const lastTold = told.at(-1) ?? '';
  const steady = incomes.filter(({ last, sent }) => last === lastTold && sent > 0);
  const untold = names.filter((name) => name > lastTold);
  return [
    ...incomes.filter(({ last }) => last >= (names[0] ?? '')),
    ...steady.flatMap((one) => untold.map((month) => ({ ...one, first: month, last: month, sent: one.net }))),
  ];
}

/** The lines that were transmitted for these months; the id tells the month and the place in it. */
export function linesOf(incomes: readonly KnownIncome[], months: readonly Instant[]): Line[] {
  return months.flatMap((month, place) =>
    incomes
      .filter((income) => income.sent > 0 && isPaidIn(income, month))
      .slice(0, facts.linesPerMonth)
      .map(({ payer, kind, sent }, index) => ({
        id: `line-${place + 1}-${index + 1}`,
        month,
        payer,
        kind,
        sent,
        state: 'sent' as const,
      })),
  );
}

/** What a line counts for: what was transmitted, until somebody has accepted something else. */
export function counted({ sent, declared = sent, state }: Line): Cents {
  return state === 'accepted' ? declared : sent;
}

/** Whether somebody has to look at a line: it was corrected or added. */
export const isContested = ({ state }: Line): boolean => state === 'corrected';

/** Whether a line was transmitted, and is asked about: one that the applicant has added is not. */
export const isTransmitted = ({ id, sent }: Line): boolean => id.startsWith('line-') && sent > 0;

/** The file field of a line, and the slot of its paper. */
export const proofOf = (line: string): string => `${line}-proof`;

/** Lines once a paper was accepted: what the paper says counts, where it says anything. */
export function accepted(line: Line): Line {
  const { declared = line.sent, proven = declared } = line;
  return { ...line, declared: proven, state: 'accepted' };
}

/** Lines once an employer's file has come late: what was right is no longer, what was corrected may now agree. */
export function withFile(lines: readonly Line[], months: readonly Instant[], file: Required<EmployerFile>): Line[] {
  const month = monthOf(file.month);
  const known = lines.find((line) => line.month === month && sameName(line.payer, file.payer));
  if (known) return lines.map((line) => (line === known ? refreshed(line, file.net) : line));
  const place = months.indexOf(month) + 1;
  const taken = lines.map(({ id }) => id);
  const index = Array.from({ length: facts.linesPerMonth }, (_, n) => n + 1).find(
    (n) => !taken.includes(`line-${place}-${n}`),
  );
  if (place === 0 || index === undefined) return [...lines];
  const isOpen = lines.every(({ state }) => state === 'sent');
  const state = isOpen ? ('sent' as const) : ('confirmed' as const);
  const added = {
    id: `line-${place}-${index}`,
    month,
    payer: file.payer,
    kind: 'wage' as const,
    sent: file.net,
    state,
  };
  return [...lines, added].sort((a, b) => a.month - b.month);
}

function refreshed(line: Line, net: Cents): Line {
  if (line.state === 'sent') return { ...line, sent: net };
  if (line.state === 'corrected')
    return line.declared === net ? { ...line, sent: net, state: 'confirmed' } : { ...line, sent: net };
  return { ...line, sent: net, declared: net, state: 'confirmed' };
}

/** The first day of a month written as `2031-03`, `2031-03-01` or a moment. */
export function monthOf(month: Instant | Day): Instant {
  return monthFrom(typeof month === 'string' ? instant(`${month.slice(0, 7)}-01`) : month);
}

/** The file that comes when nobody says which: the latest wage, as it truly is, or with a bonus of 100 € that was forgotten. */
export function fileWithDefaults(lines: readonly Line[], incomes: readonly KnownIncome[], file: EmployerFile) {
  const wage = lines.findLast(({ kind }) => kind === 'wage');
  const month = file.month === undefined ? wage?.month : monthOf(file.month);
  const payer = file.payer ?? wage?.payer;
  if (month === undefined || payer === undefined) return undefined;
  const line = lines.find((one) => one.month === month && sameName(one.payer, payer));
  const truly = incomes.find((income) => isPaidIn(income, month) && sameName(income.payer, payer))?.net;
  const now = line ? counted(line) : 0;
  const net = file.net ?? (truly === undefined || truly === now ? now + FORGOTTEN_BONUS : truly);
  return { month, payer, net };
}

const FORGOTTEN_BONUS: Cents = 10_000;
