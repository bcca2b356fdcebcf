import type { Answers } from '#domain/form.ts';
import { type Cents, parseAmount } from '#domain/money.ts';
import type { TaxBill } from '#domain/persona.ts';
import type { TruthInput } from '#domain/procedure.ts';
import { frenchDay, toDay } from '#domain/time.ts';
import type { DifficultyContext } from '#procedures/tax/payment-difficulty/payment-difficulty.context.ts';
import type { Elsewhere, Plea } from '#procedures/tax/payment-difficulty/payment-difficulty.events.ts';
import { difficultyFacts as facts } from '#procedures/tax/payment-difficulty/payment-difficulty.facts.ts';

const contextOf = ({ caseFile }: Pick<TruthInput, 'caseFile'>) => caseFile.context as DifficultyContext;
const amount = (cents: Cents) => (cents / 100).toFixed(2).replace('.', ',');

/** What a filled-in form asks for; undefined where it is about something else, or not filled in yet. */
export function pleaIn({ about, trouble, wants, cause, instalments, ...money }: Answers): Plea | undefined {
  if (about !== 'payment' || trouble !== 'cannot-pay' || (wants !== 'delay' && wants !== 'remission')) return undefined;
  return {
    wants,
    cause: CAUSES.find((one) => one === cause) ?? 'expense',
    resources: parseAmount(money.resources ?? '') ?? 0,
    charges: parseAmount(money.charges ?? '') ?? 0,
    instalments: wants === 'delay' ? Number(instalments) || facts.mostInstalments : facts.mostInstalments,
  };
}

const CAUSES: TaxBill['cause'][] = ['work', 'separation', 'health', 'expense'];

/** Where a message that asks for nothing here belongs. */
export function elsewhereIn({ about, trouble }: Answers): Elsewhere {
  if (about === 'amount') return 'amount';
  return about === 'payment' && (trouble === 'debit-date' || trouble === 'already-paid') ? trouble : 'other';
}

/** The request of this persona. Whoever was told that a delay comes first asks for one; whoever can pay asks no more. */
export function trueRequest(input: TruthInput): Answers | undefined {
  const { taxBill } = input.situation;
  const { reason, delayFirst } = contextOf(input);
  if (!taxBill) return undefined;
  const wants = delayFirst ? 'delay' : taxBill.wants;
  const truth = answersFor(taxBill, wants);
  return reason === 'able-to-pay' && saysTheSame(input.caseFile.answers, truth) ? undefined : truth;
}

function answersFor({ instalments, cause, resources, charges }: TaxBill, wants: TaxBill['wants']): Answers {
  return {
    about: 'payment',
    trouble: 'cannot-pay',
    wants,
    ...(wants === 'delay' ? { instalments: String(instalments ?? facts.mostInstalments) } : {}),
    cause,
    resources: amount(resources),
    charges: amount(charges),
  };
}

/** Whether what was sent says something untrue, or was refused for what can be mended: papers, or asking for a delay instead. */
export function isRequestUntrue(input: TruthInput): boolean {
  const truth = trueRequest(input);
  if (!truth) return false;
  return contextOf(input).reason === 'not-enough-papers' || !saysTheSame(input.caseFile.answers, truth);
}

function saysTheSame(answers: Answers, truth: Answers): boolean {
  return JSON.stringify(pleaIn(answers)) === JSON.stringify(pleaIn(truth));
}

/** What the conciliator is told: when one asked, and what was answered. */
export function trueRecall(input: TruthInput): Answers | undefined {
  const { askedOn } = contextOf(input);
  if (askedOn === undefined) return undefined;
  const answer = input.caseFile.value === 'silentRefusal' ? 'silence' : 'refused';
  return { 'asked-on': frenchDay(toDay(askedOn)), answer };
}
