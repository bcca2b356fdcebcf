import type { Answers } from '#domain/form.ts';
import type { Cents } from '#domain/money.ts';
import type { Paper } from '#domain/paper.ts';
import type { Income } from '#domain/persona.ts';
import type { TruthInput } from '#domain/procedure.ts';
import type { Instant } from '#domain/time.ts';
import { monthName, monthsCounted } from '#procedures/family/quarterly-declaration/quarterly-declaration.calendar.ts';
import type { QuarterlyContext } from '#procedures/family/quarterly-declaration/quarterly-declaration.context.ts';
import { amountIn } from '#procedures/family/quarterly-declaration/quarterly-declaration.declared.ts';
import { TOLD_BY_ONESELF } from '#procedures/family/quarterly-declaration/quarterly-declaration.forms.ts';
import {
  isPaidIn,
  isTransmitted,
  type Line,
  proofOf,
} from '#procedures/family/quarterly-declaration/quarterly-declaration.lines.ts';
import { sameName } from '#procedures/papers/verdict.ts';

const contextOf = ({ caseFile }: TruthInput) => caseFile.context as QuarterlyContext;

/** Whether the declaration of this quarter is still to be made: what was answered before speaks of other months. */
const isToDeclare = ({ caseFile }: TruthInput) => caseFile.value === 'open' || caseFile.value === 'late';

/** How long the story of a persona goes on: a year. */
const MOST_QUARTERS = 4;

/** What the persona would answer. Nothing as long as a paper has not come. */
export function trueDeclaration(input: TruthInput): Answers | undefined {
  const { income = [] } = input.situation;
  const context = contextOf(input);
  const months = monthsCounted(context);
  if (context.quarter > MOST_QUARTERS) return undefined;
  const transmitted = context.lines.filter(isTransmitted);
  const lines = transmitted.map((line) => trueLine(line, income, input.drawer));
  const missing = missingIn(months, income, transmitted);
  const payer = missing[0]?.payer;
  const wages = missing.filter((one) => one.payer === payer);
  const added = months.map((month, index) => addedWage(month, index + 1, wages, input.drawer));
  if (lines.includes(undefined) || added.includes(undefined)) return undefined;
  const told = toldByOneself(input, months.length);
  const isWage = payer !== undefined;
  const other = isWage || TOLD_BY_ONESELF.some((kind) => told[kind] === 'yes');
  return {
    household: 'yes',
    ...Object.assign({}, ...lines),
    other: other ? 'yes' : 'no',
    ...(other
      ? {
          wage: isWage ? 'yes' : 'no',
          ...(isWage ? { 'wage-payer': payer, ...Object.assign({}, ...added) } : {}),
          ...told,
        }
      : {}),
  };
}

/** What was truly paid on a line. A line that the scenario knows nothing of is as it was transmitted. */
function trueLine({ id, month, payer, sent }: Line, income: readonly Income[], drawer: readonly Paper[]) {
  const truth = income.find((one) => sameName(one.payer, payer) && isPaidIn(one, month));
  if (!truth || truth.net === sent) return { [id]: 'right' };
  if (!drawer.some((paper) => paper.id === truth.proof)) return undefined;
  return { [id]: 'wrong', [`${id}-amount`]: euros(truth.net), [proofOf(id)]: truth.proof ?? '' };
}

/** Pay of these months that no line tells; the form asks about one employer. */
function missingIn(months: readonly Instant[], income: readonly Income[], lines: readonly Line[]): Income[] {
  return income.filter(
    (one) =>
      one.kind === 'wage' &&
      one.net > 0 &&
      months.some(
        (month) =>
          isPaidIn(one, month) && !lines.some((line) => line.month === month && sameName(line.payer, one.payer)),
      ),
  );
}

function addedWage(month: Instant, n: number, wages: readonly Income[], drawer: readonly Paper[]): Answers | undefined {
  const missing = wages.find((one) => isPaidIn(one, month));
  const id = `wage-${n}`;
  if (!missing) return { [id]: 'no' };
  if (!drawer.some((paper) => paper.id === missing.proof)) return undefined;
  return { [id]: 'yes', [`${id}-amount`]: euros(missing.net), [proofOf(id)]: missing.proof ?? '' };
}

function toldByOneself({ situation: { otherIncome = {} } }: TruthInput, months: number): Answers {
  const { selfEmployed = 0, alimony = 0, abroad = 0 } = otherIncome;
  const amounts: Record<(typeof TOLD_BY_ONESELF)[number], Cents> = { 'self-employed': selfEmployed, alimony, abroad };
  const answers = TOLD_BY_ONESELF.flatMap((kind): [string, string][] => {
    if (amounts[kind] === 0) return [[kind, 'no']];
    const each = Array.from({ length: months }, (_, index): [string, string] => [
      `${kind}-${index + 1}`,
      euros(amounts[kind]),
    ]);
    return [[kind, 'yes'], ...each];
  });
  return Object.fromEntries(answers);
}

/** Whether what was sent is not true, or speaks of the quarter before. How a payer is spelt does not count. */
export function saysSomethingUntrue(input: TruthInput): boolean {
  const { answers } = input.caseFile;
  if (answers.household === undefined) return false;
  if (isToDeclare(input)) return true;
  const truth = trueDeclaration(input);
  if (!truth) return false;
  const isAmount = (field: string) => field.endsWith('-amount') || /^(?:self-employed|alimony|abroad)-\d$/.test(field);
  const told = Object.keys({ ...answers, ...truth }).filter(
    (field) => field !== 'wage-payer' && !field.endsWith('-proof'),
  );
  return told.some((field) =>
    isAmount(field) ? amountIn(answers, field) !== amountIn(truth, field) : answers[field] !== truth[field],
  );
}

/** The mistake that the persona tells by message, once it was noticed: what was left out, or a month that is not true. */
export function trueMistake(input: TruthInput): Answers | undefined {
  const { caseFile, situation } = input;
  if (caseFile.answers.household === undefined) return undefined;
  const context = contextOf(input);
  const months = monthsCounted(context);
  const reported = [...context.mended, ...(context.mistake ? [context.mistake] : [])].map(({ month }) => month);
  const about = (month: Instant) => ({ 'mistake-month': String(months.indexOf(month) + 1) });
  const { mistake } = situation;
  const forgotten = months.find((month) => monthName(month) === mistake?.month && !reported.includes(month));
  if (mistake && forgotten !== undefined)
    return { 'mistake-about': 'left-out', ...about(forgotten), 'left-out-amount': euros(mistake.net) };
  const wrong = saysSomethingUntrue(input)
    ? months.find((month) => !reported.includes(month) && declaredPay(context, month) !== truePay(input, month))
    : undefined;
  const total = wrong === undefined ? 0 : truePay(input, wrong);
  return wrong === undefined
    ? undefined
    : { 'mistake-about': 'wrong-amount', ...about(wrong), 'right-total': euros(total) };
}

/** Pay as it was declared: a corrected line with what was written, accepted or not. */
function declaredPay({ lines, own, ...quarter }: QuarterlyContext, month: Instant): Cents {
  const wages = lines.filter((line) => line.month === month && line.kind === 'wage');
  const earned = own[monthsCounted(quarter).indexOf(month)] ?? 0;
  return wages.reduce((sum, { declared = 0, sent }) => sum + (declared || sent), earned);
}

function truePay({ situation: { income = [], otherIncome } }: TruthInput, month: Instant): Cents {
  const wages = income.filter((one) => one.kind === 'wage' && isPaidIn(one, month));
  return wages.reduce((sum, { net }) => sum + net, otherIncome?.selfEmployed ?? 0);
}

/** The paper of the drawer that proves a line whose paper is asked for again. */
export function trueProof({ slot = '', situation, drawer, caseFile }: TruthInput): Answers | undefined {
  const line = (caseFile.context as QuarterlyContext).lines.find(({ id }) => proofOf(id) === slot);
  const truth = line && situation.income?.find((one) => sameName(one.payer, line.payer) && isPaidIn(one, line.month));
  return truth?.proof !== undefined && drawer.some(({ id }) => id === truth.proof)
    ? { [slot]: truth.proof }
    : undefined;
}

/** An amount as it is typed: 1234,50. */
function euros(amount: Cents): string {
  return (amount / 100).toFixed(2).replace('.', ',');
}
