import type { PaymentLine } from '#api/contract.ts';

export type PaymentKind = 'advance' | 'balance' | 'whole';

/** What people ask about a payment, explained below the list. */
export const PAYMENT_WORDS = ['advance', 'balance', 'overpaid'] as const;

/** A balance without an advance before it is simply the month's payment. */
export function paymentKind(payment: PaymentLine, all: PaymentLine[]): PaymentKind {
  if (payment.kind === 'advance') return 'advance';
  const hasAdvance = all.some(({ kind, procedure }) => kind === 'advance' && procedure === payment.procedure);
  return hasAdvance ? 'balance' : 'whole';
}
