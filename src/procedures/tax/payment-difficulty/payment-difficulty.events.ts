import type { Cents } from '#domain/money.ts';
import type { PaperKind } from '#domain/paper.ts';
import type { TaxBill } from '#domain/persona.ts';
import type { Instant } from '#domain/time.ts';
import type { SlotEvent } from '#procedures/papers/slots.ts';

/** What is asked for, and what it is asked on: the questionnaire. Amounts of a month. */
export interface Plea {
  wants: TaxBill['wants'];
  cause: TaxBill['cause'];
  resources: Cents;
  charges: Cents;
  /** In how many months, where a delay is asked for. */
  instalments: number;
}

/** What was written about and is not answered here. */
export type Elsewhere = 'amount' | 'other' | 'debit-date' | 'already-paid';

export const REASONS = ['able-to-pay', 'not-enough-papers', 'delay-first'] as const;
export type Reason = (typeof REASONS)[number];

/** How much is waived. */
export const SHARES = ['whole', 'half'] as const;
export type Share = (typeof SHARES)[number];

/** What can happen to somebody who cannot pay. */
export type DifficultyEvent = { at?: Instant } & (
  | SlotEvent
  | { type: 'ask'; plea?: Plea; elsewhere?: Elsewhere }
  | { type: 'askConciliator' | 'payNow' | 'debitDay' | 'instalmentDay' }
  | { type: 'grantPlan'; months?: number }
  | { type: 'grantRemission'; reason?: Share }
  | { type: 'refuseRequest'; reason?: Reason }
  | { type: 'askPaper'; reason?: PaperKind }
);
