import type { Field, Form, FormPage, PasswordRule } from '#domain/form.ts';
import type { DoorFacts } from '#procedures/door/door.facts.ts';

/** One page, sent as soon as it is filled in. */
export function onePage(id: string, fields: Field[]): Form {
  const page: FormPage = { id, fields };
  return { id, intro: false, check: false, pages: [page] };
}

/** The forms of a door. `identifier` is the field in which this agency asks who one is. */
export function doorForms(facts: DoorFacts, identifier: Field, rules: PasswordRule[]): Record<string, Form> {
  const code: Field = { id: 'code', kind: 'code', length: facts.codeLength };
  const remember: Field = { id: 'remember', kind: 'radios', options: ['yes', 'no'] };
  const forms = [
    onePage('credentials', [identifier, { id: 'password', kind: 'password' }]),
    onePage('code', facts.remembersFor ? [code, remember] : [code]),
    onePage('forgotten-identifier', [
      { id: 'last-name', kind: 'text', maxLength: 60, autocomplete: 'off' },
      { id: 'birth-date', kind: 'date' },
    ]),
    onePage('forgotten-password', [identifier]),
    onePage('new-password', [{ id: 'new-password', kind: 'new-password', rules }]),
    onePage('lost-mailbox', [
      { id: 'birth-date', kind: 'date' },
      { id: 'new-email', kind: 'text', format: 'email', maxLength: 80, autocomplete: 'off' },
    ]),
    onePage('postal-code', [{ id: 'postal-code', kind: 'code', length: facts.codeLength }]),
  ];
  return Object.fromEntries(forms.map((form) => [form.id, form]));
}
