import { fraudMachine } from '#procedures/fraud/fraud.machine.ts';
import { falseAlertFacts } from '#procedures/identity/false-alert/false-alert.facts.ts';

export const falseAlertMachine = fraudMachine(falseAlertFacts);
