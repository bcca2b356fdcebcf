import { falseRefundFacts } from '#procedures/family/false-refund/false-refund.facts.ts';
import { fraudMachine } from '#procedures/fraud/fraud.machine.ts';

export const falseRefundMachine = fraudMachine(falseRefundFacts);
