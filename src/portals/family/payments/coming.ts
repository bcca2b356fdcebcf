import { addWorkingDays } from '#domain/working-days.ts';
import { changeFacts } from '#portals/family/data/change-status.ts';
import type { FamilyVisit } from '#portals/family/data/family-visit.ts';
import { quarterlyFacts } from '#portals/family/declaration/declaration-status.ts';
import { housingFacts } from '#portals/family/housing/housing-status.ts';
import type { PaymentKind } from '#portals/family/payments/payment-kind.ts';

/** What one payment day brings. */
export interface Coming {
  at: number;
  lines: { kind: PaymentKind; amount: number }[];
}

/** The next payments, day by day, the nearest first. */
export function comingPayments({ housing, quarterly, change }: FamilyVisit): Coming[] {
  const home = housing && housingFacts(housing);
  const bonus = quarterly && quarterlyFacts(quarterly);
  const kind: PaymentKind = home?.right?.paidTo === 'landlord' ? 'landlord' : 'housing';
  const lines = [
    ...(home?.nextPayment ? [{ kind, ...home.nextPayment }] : []),
    ...(bonus?.nextPayment && !bonus.suspended ? [{ kind: 'bonus' as const, ...bonus.nextPayment }] : []),
    ...(change ? [{ kind: 'benefit' as const, ...changeFacts(change).nextPayment }] : []),
  ].filter(({ amount }) => amount > 0);
  const days = [...new Set(lines.map(({ at }) => at))].toSorted((a, b) => a - b);
  return days.map((at) => ({ at, lines: lines.filter((line) => line.at === at) }));
}

/** Whether the activity bonus waits for a declaration. */
export const isSuspended = ({ quarterly }: FamilyVisit): boolean =>
  quarterly !== undefined && quarterlyFacts(quarterly).suspended;

/** When a bank shows what left on a day: one to three working days later. */
export function visibleAtBank(at: number): { earliest: number; latest: number } {
  return { earliest: addWorkingDays(at, 1), latest: addWorkingDays(at, 3) };
}
