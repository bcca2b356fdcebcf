import { type FraudFacts, USED_AFTER } from '#procedures/fraud/fraud.facts.ts';

/**
 * The false refund. Messages that promise a refund or an exceptional aid and ask for a card number are what the family
 * benefit funds warn of; they never ask for one by message or phone. When the card is used is invented.
 */
export const falseRefundFacts: FraudFacts = {
  validFor: 2026,
  channel: 'sms',
  from: '06 39 98 77 41',
  usedAfter: USED_AFTER,
};
