import type { Field, Form } from '#domain/form.ts';
import { onePage } from '#procedures/door/door.forms.ts';
import type { Key } from '#procedures/identity/single-sign-on/single-sign-on.facts.ts';

const identifiers: Record<Key, Field> = {
  tax: { id: 'identifier', text: 'tax-number', kind: 'code', length: 13 },
  employment: { id: 'identifier', kind: 'text', format: 'identifier', maxLength: 60 },
};

/** One signs in at the account one has chosen, with its own identifier and password. */
export const formOfKey = (key: Key): Form =>
  onePage(`account-${key}`, [identifiers[key], { id: 'password', kind: 'password', of: key }]);

export const singleSignOnForms: Record<string, Form> = {
  'account-tax': formOfKey('tax'),
  'account-employment': formOfKey('employment'),
};
