import type { Instant } from '#domain/time.ts';
import { correctionFacts } from '#portals/tax/data/correction-status.ts';
import { difficultyFacts, isBilled } from '#portals/tax/data/difficulty-status.ts';
import { returnFacts } from '#portals/tax/data/return-status.ts';
import type { TaxVisit } from '#portals/tax/data/tax-visit.ts';

/** Money that goes one way or the other between the agency and the applicant. */
export interface Movement {
  kind: 'refund' | 'debit' | 'extraRefund' | 'extraDebit' | 'instalment';
  at: Instant;
  /** In cents, never negative. */
  amount: number;
  state: 'to-come' | 'done' | 'stopped';
}

/** Whether the money comes to the applicant. */
export const isReceived = ({ kind }: { kind: string }): boolean => kind === 'refund' || kind === 'extraRefund';

/** All movements of this tax year, in the order of their days. */
export function movementsOf({ incomeReturn, correction, difficulty, now }: TaxVisit): Movement[] {
  const stateAt = (at: Instant): Movement['state'] => (at > now ? 'to-come' : 'done');
  const moved = (kind: Movement['kind'], money: { at: Instant; amount: number } | undefined): Movement[] =>
    money ? [{ kind, ...money, state: stateAt(money.at) }] : [];

  const assessed = incomeReturn && returnFacts(incomeReturn);
  const corrected = correction && correctionFacts(correction);
  const owed = isBilled(difficulty) ? difficultyFacts(difficulty) : undefined;
  // The case of a bill knows what has become of its debits: it says so instead of the return.
  const debits = owed
    ? owed.debits.map(({ at, amount, state }): Movement => {
        return { kind: 'debit', at, amount, state: state === 'taken' ? 'done' : state };
      })
    : (assessed?.debits ?? []).flatMap((debit) => moved('debit', debit));
  const plan = (owed?.plan ?? []).map(({ at, amount, paid }): Movement => {
    return { kind: 'instalment', at, amount, state: paid ? 'done' : 'to-come' };
  });
  const all = [
    ...moved('refund', assessed?.refund),
    ...debits,
    ...moved('extraRefund', corrected?.refund),
    ...moved('extraDebit', corrected?.toPay),
    ...plan,
  ];
  return all.toSorted((a, b) => a.at - b.at);
}
