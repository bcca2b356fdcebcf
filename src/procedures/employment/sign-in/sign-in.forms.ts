import { doorForms } from '#procedures/door/door.forms.ts';
import { signInFacts } from '#procedures/employment/sign-in/sign-in.facts.ts';

export const signInForms = doorForms(
  signInFacts,
  { id: 'identifier', kind: 'text', format: 'identifier', maxLength: 60, autocomplete: 'username' },
  [{ rule: 'length', min: 8 }, { rule: 'lower' }, { rule: 'upper' }, { rule: 'digit' }],
);
