import type { Form } from '#domain/form.ts';
import { onePage } from '#procedures/door/door.forms.ts';

export const falseAlertForms: Record<string, Form> = {
  details: onePage('details', [
    { id: 'identifier', kind: 'text', format: 'identifier', maxLength: 60, autocomplete: 'off' },
    { id: 'password', kind: 'password', of: 'tax' },
  ]),
};
