import type { AgencyId } from '#domain/agency.ts';
import type { Cents } from '#domain/money.ts';
import type { AppliedRule } from '#domain/procedure.ts';
import { DAY } from '#domain/time.ts';

/** What money may have been paid as: a letter that asks it back has to name it. */
export type Benefit = 'allowance' | 'monthly-benefit' | 'activity-bonus' | 'housing-aid';

/** What differs from agency to agency when money is asked back. */
export interface DebtFacts {
  agency: AgencyId;
  /** What is asked back where nobody says it. */
  benefit: Benefit;
  /** The year these figures were checked in. */
  validFor: number;
  /** Days, from the letter on, in which one can say that one disagrees. */
  daysToObject: number;
  /** Months after which the agency's silence about an objection counts as a refusal. */
  monthsOfSilence: number;
  /** Who looks at the case after the agency: a review board, or a mediator. */
  reviewer: 'board' | 'mediator';
  /** Months in which one can go to the reviewer, then to court; afterwards the agency takes its money back. */
  monthsToGoOn: number;
  /** Months after which the reviewer's silence counts as a refusal. */
  monthsOfReviewSilence: number;
  /** In how many monthly instalments a debt can be paid. */
  instalments: readonly number[];
  /** The day of the month on which instalments are taken and deductions made. */
  dayOfMonth: number;
  /** The most that is taken from the benefits of one month. */
  deduction: Cents;
  /** Below this nothing is asked back, where the agency has such a limit. */
  notRecoveredBelow?: Cents;
  /** Where each rule that an agent applies can be checked. */
  rules: Record<DebtRule, AppliedRule> & Partial<Record<'small-debt', AppliedRule>>;
}

/** The rules that hold at every agency; the words of each stand under `rules.<id>`. */
export type DebtRule = 'repay' | 'objection' | 'silence' | 'remission' | 'review' | 'deductions';

/**
 * Our own choice for practice, the same at every agency: how long people and banks take, and when a reminder leaves. Real
 * delays differ from one agency and one month to the next.
 */
export const debtRhythm = {
  workingDaysOfBank: 2,
  workingDaysToAnswer: 10,
  workingDaysToReview: 20,
  /** From the letter to the reminder; and, in days, to the decision to take money from what is paid. */
  toReminder: 30 * DAY,
  daysToTerm: 60,
} as const;
