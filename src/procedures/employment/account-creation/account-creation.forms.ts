import type { Form } from '#domain/form.ts';
import { onePage } from '#procedures/door/door.forms.ts';
import { accountCreationFacts } from '#procedures/employment/account-creation/account-creation.facts.ts';

const identity: Form = {
  id: 'identity',
  intro: true,
  check: true,
  pages: [
    {
      id: 'names',
      fields: [
        { id: 'last-name', kind: 'text', maxLength: 60, autocomplete: 'off' },
        { id: 'first-name', kind: 'text', maxLength: 60, autocomplete: 'off' },
      ],
    },
    { id: 'birth', fields: [{ id: 'birth-date', kind: 'date' }] },
    { id: 'number', fields: [{ id: 'number', kind: 'code', length: 13 }] },
  ],
};

export const accountCreationForms: Record<string, Form> = {
  identity,
  email: onePage('email', [{ id: 'email', kind: 'text', format: 'email', maxLength: 80, autocomplete: 'off' }]),
  code: onePage('code', [{ id: 'code', kind: 'code', length: accountCreationFacts.codeLength }]),
  keys: onePage('keys', [
    { id: 'identifier', kind: 'text', format: 'identifier', maxLength: 60, autocomplete: 'off' },
    {
      id: 'new-password',
      kind: 'new-password',
      rules: [{ rule: 'length', min: 8 }, { rule: 'lower' }, { rule: 'upper' }, { rule: 'digit' }],
    },
  ]),
};
