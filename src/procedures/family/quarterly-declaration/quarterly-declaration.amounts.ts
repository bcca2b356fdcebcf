import type { Inputs } from '#domain/calculation.ts';
import type { Cents } from '#domain/money.ts';
import type { Situation } from '#domain/persona.ts';
import type { Instant } from '#domain/time.ts';
import { activityBonusOf } from '#procedures/benefits/activity-bonus.amounts.ts';
import { monthFrom } from '#procedures/benefits/benefits.calendar.ts';
import { monthsCounted } from '#procedures/family/quarterly-declaration/quarterly-declaration.calendar.ts';
import { quarterlyFacts as facts } from '#procedures/family/quarterly-declaration/quarterly-declaration.facts.ts';
import {
  counted,
  isPaidIn,
  type KnownIncome,
  type Line,
} from '#procedures/family/quarterly-declaration/quarterly-declaration.lines.ts';

/** Who lives there, and whether there is help with the rent: what the amount depends on besides income. */
export type HouseholdInputs = Record<'couple' | 'children' | 'housing-help', number>;

/** The pay of one month, as it was told in a message. */
export interface TotalPay {
  month: Instant;
  pay: Cents;
}

/** What the amount of a quarter follows from. */
export interface Declared {
  from: Instant;
  household: HouseholdInputs;
  lines: Line[];
  /** Earned on one's own account, month by month. */
  own: Cents[];
  /** Other income that only the applicant can tell, of a month on average. */
  other: Cents;
  /** Months whose pay was put right by message. */
  mended: TotalPay[];
}

/** What was paid for a month, and what was owed. */
export interface MonthPaid {
  month: Instant;
  paid: Cents;
  owed: Cents;
  /** When it was paid. */
  paidOn: Instant;
}

const sum = (amounts: readonly Cents[]) => amounts.reduce((total, amount) => total + amount, 0);
const average = (amounts: readonly Cents[]) => Math.round(sum(amounts) / facts.monthsCounted);

/** The household as the scenario tells it. */
export function householdOf({ household, home }: Pick<Situation, 'household' | 'home'>): HouseholdInputs {
  return {
    couple: household?.couple ? 1 : 0,
    children: household?.children ?? 0,
    'housing-help': home === undefined ? 0 : 1,
  };
}

/** The pay that counts for a month. */
export function payIn({ from, lines, own, mended }: Declared, month: Instant): Cents {
  const told = mended.findLast((one) => one.month === month);
  if (told) return told.pay;
  const wages = lines.filter((line) => line.month === month && line.kind === 'wage').map(counted);
  return sum(wages) + (own[monthsCounted({ from }).indexOf(month)] ?? 0);
}

/** What the activity bonus is worked out from. */
export function bonusInputs(declared: Declared): Inputs {
  const pays = monthsCounted(declared).map((month) => payIn(declared, month));
  const benefits = declared.lines.filter(({ kind }) => kind !== 'wage').map(counted);
  return { ...paysAs(pays), ...declared.household, other: declared.other + average(benefits) };
}

function paysAs([first = 0, second = 0, third = 0]: readonly Cents[]): Inputs {
  return { 'pay-1': first, 'pay-2': second, 'pay-3': third };
}

/** The amount of a month on what is declared. */
export function bonusOn(declared: Declared): Cents {
  return activityBonusOf(bonusInputs(declared));
}

/**
 * The amount of the quarter before: on the income of its months, or, where the scenario tells nothing of them, on the income of
 * the first month known since, as if life had not changed.
 */
export function oldBonus(incomes: readonly KnownIncome[], household: HouseholdInputs, from: Instant): Cents {
  const before = monthsCounted({ from: monthFrom(from, -facts.monthsPaid) });
  const isTold = before.some((month) => incomes.some((income) => isPaidIn(income, month)));
  const [first = from] = monthsCounted({ from });
  return trueBonus(incomes, household, isTold ? before : before.map(() => first), 0);
}

/** The amount on what truly came in; `more` is pay of these months that no payer's line tells. */
export function trueBonus(
  incomes: readonly KnownIncome[],
  household: HouseholdInputs,
  months: readonly Instant[],
  more: Cents,
  other: Cents = 0,
): Cents {
  const of = (month: Instant, isWage: boolean) =>
    sum(incomes.filter((one) => isPaidIn(one, month) && (one.kind === 'wage') === isWage).map(({ net }) => net));
  const [first = 0, ...rest] = months.map((month) => of(month, true));
  const benefits = average(months.map((month) => of(month, false)));
  return activityBonusOf({ ...paysAs([first + more, ...rest]), ...household, other: other + benefits });
}

/** The months paid so far beside what they should have been. */
export function compared(paid: readonly Omit<MonthPaid, 'owed'>[], monthly: Cents): MonthPaid[] {
  return paid.map((one) => ({ ...one, owed: monthly }));
}

/** How much is still owed for months that are paid; negative where too much was paid. */
export function differenceOf(months: readonly MonthPaid[]): Cents {
  return sum(months.map(({ owed, paid }) => owed - paid));
}
