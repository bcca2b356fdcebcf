import { doorForms } from '#procedures/door/door.forms.ts';
import { signInFacts } from '#procedures/family/sign-in/sign-in.facts.ts';

export const signInForms = doorForms(signInFacts, { id: 'identifier', kind: 'code', length: 13 }, [
  { rule: 'length', min: 8 },
  { rule: 'lower' },
  { rule: 'upper' },
  { rule: 'digit' },
]);
