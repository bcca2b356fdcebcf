import type { PaymentLine } from '#api/contract.ts';

export type PaymentKind = 'benefit' | 'arrears';

/** What people ask about a payment, explained below the list. */
export const PAYMENT_WORDS = ['arrears', 'overpaid'] as const;

/** What was still owed for past months, or the benefit of the month. */
export const paymentKind = ({ kind }: PaymentLine): PaymentKind => (kind === 'arrears' ? 'arrears' : 'benefit');
