import type { PaymentLine } from '#api/contract.ts';
import { HOUSING_AID, QUARTERLY_DECLARATION } from '#portals/family/data/agency.ts';

export type PaymentKind = 'benefit' | 'arrears' | 'housing' | 'landlord' | 'bonus';

/** What people ask about a payment, explained below the list. */
export const PAYMENT_WORDS = ['direct', 'suspended', 'arrears', 'overpaid'] as const;

/** What was still owed for past months, or the benefit of the month; housing aid may go straight to the landlord. */
export function paymentKind({ kind, procedure }: PaymentLine): PaymentKind {
  if (kind === 'arrears') return 'arrears';
  if (procedure === HOUSING_AID) return kind === 'direct' ? 'landlord' : 'housing';
  return procedure === QUARTERLY_DECLARATION ? 'bonus' : 'benefit';
}
