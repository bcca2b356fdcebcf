import { falseRefundFacts } from '#procedures/family/false-refund/false-refund.facts.ts';
import { fraudLetters } from '#procedures/fraud/fraud.letters.ts';

export const falseRefundLetters = fraudLetters(falseRefundFacts, { channel: 'sms', from: 'Ma banque' });
