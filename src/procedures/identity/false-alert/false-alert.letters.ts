import { fraudLetters } from '#procedures/fraud/fraud.letters.ts';
import { falseAlertFacts } from '#procedures/identity/false-alert/false-alert.facts.ts';

export const falseAlertLetters = fraudLetters(falseAlertFacts, {
  channel: 'email',
  from: 'ne-pas-repondre@fougere.example',
});
