import type { PaperKind } from '#domain/paper.ts';
import type { Instant } from '#domain/time.ts';
import type { Declared, Look, Refusal, Tenancy } from '#procedures/family/housing-aid/housing-aid.context.ts';
import type { SlotEvent } from '#procedures/papers/slots.ts';

/** What can happen to a request for housing aid. */
export type HousingEvent = { at?: Instant } & (
  | SlotEvent
  | { type: 'estimate'; look: Look }
  | { type: 'request'; declared: Declared }
  | ({ type: 'certify' } & Tenancy)
  | { type: 'leaveHome'; on: Instant }
  | { type: 'certificateComes' | 'paymentDay' | 'review' | 'acceptRequest' | 'correctFromCertificate' }
  | { type: 'askPaper'; reason?: PaperKind }
  | { type: 'refuseRequest'; reason?: Refusal }
);
