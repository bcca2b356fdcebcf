import { doorForms } from '#procedures/door/door.forms.ts';
import { signInFacts } from '#procedures/tax/sign-in/sign-in.facts.ts';

export const signInForms = doorForms(signInFacts, { id: 'identifier', kind: 'code', length: 13 }, [
  { rule: 'length', min: 12 },
  { rule: 'lower' },
  { rule: 'upper' },
  { rule: 'digit' },
  { rule: 'special' },
]);
