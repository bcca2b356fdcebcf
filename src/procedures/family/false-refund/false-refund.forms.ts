import type { Form } from '#domain/form.ts';
import { onePage } from '#procedures/door/door.forms.ts';

export const falseRefundForms: Record<string, Form> = {
  details: onePage('details', [
    { id: 'last-name', kind: 'text', maxLength: 60, autocomplete: 'off' },
    { id: 'card', kind: 'code', length: 16 },
  ]),
};
