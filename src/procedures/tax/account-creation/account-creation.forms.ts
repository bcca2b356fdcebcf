import type { Form } from '#domain/form.ts';
import { onePage } from '#procedures/door/door.forms.ts';

const numbers: Form = {
  id: 'numbers',
  intro: true,
  check: true,
  pages: [
    { id: 'tax-number', fields: [{ id: 'tax-number', kind: 'code', length: 13 }] },
    { id: 'online-access', fields: [{ id: 'online-access', kind: 'code', length: 7 }] },
    { id: 'reference-income', fields: [{ id: 'reference-income', kind: 'amount', max: 999_999_900 }] },
  ],
};

export const accountCreationForms: Record<string, Form> = {
  numbers,
  keys: onePage('keys', [
    { id: 'email', kind: 'text', format: 'email', maxLength: 80, autocomplete: 'off' },
    {
      id: 'new-password',
      kind: 'new-password',
      rules: [
        { rule: 'length', min: 12 },
        { rule: 'lower' },
        { rule: 'upper' },
        { rule: 'digit' },
        { rule: 'special' },
      ],
    },
  ]),
};
