import type { Form } from '#domain/form.ts';
import { onePage } from '#procedures/door/door.forms.ts';
import { accountCreationFacts, benefits } from '#procedures/family/account-creation/account-creation.facts.ts';

const identity: Form = {
  id: 'identity',
  intro: false,
  check: true,
  pages: [
    {
      id: 'number',
      fields: [
        { id: 'has-number', kind: 'radios', options: ['yes', 'no'] },
        { id: 'number', kind: 'code', length: 13, showWhen: { field: 'has-number', is: 'yes' } },
      ],
    },
    {
      id: 'names',
      fields: [
        { id: 'last-name', kind: 'text', maxLength: 60, autocomplete: 'off' },
        { id: 'first-name', kind: 'text', maxLength: 60, autocomplete: 'off' },
      ],
    },
    {
      id: 'birth',
      fields: [
        { id: 'birth-date', kind: 'date' },
        { id: 'birth-place', kind: 'text', maxLength: 60, autocomplete: 'off' },
      ],
    },
  ],
};

export const accountCreationForms: Record<string, Form> = {
  'first-request': onePage('first-request', [{ id: 'benefit', kind: 'radios', options: [...benefits] }]),
  identity,
  'identity-document': onePage('identity-document', [{ id: 'document', kind: 'file', paper: 'identity-card' }]),
  channel: onePage('channel', [
    { id: 'channel', kind: 'radios', options: ['email', 'sms'] },
    {
      id: 'email',
      kind: 'text',
      format: 'email',
      maxLength: 80,
      autocomplete: 'off',
      showWhen: { field: 'channel', is: 'email' },
    },
    {
      id: 'phone',
      kind: 'text',
      format: 'phone',
      maxLength: 20,
      autocomplete: 'off',
      showWhen: { field: 'channel', is: 'sms' },
    },
  ]),
  code: onePage('code', [{ id: 'code', kind: 'code', length: accountCreationFacts.codeLength }]),
  password: onePage('password', [
    {
      id: 'new-password',
      kind: 'new-password',
      rules: [{ rule: 'length', min: 8 }, { rule: 'lower' }, { rule: 'upper' }, { rule: 'digit' }],
    },
  ]),
  contact: onePage('contact', [
    { id: 'street', kind: 'text', maxLength: 80, autocomplete: 'off' },
    { id: 'town', kind: 'text', maxLength: 80, autocomplete: 'off' },
  ]),
};
