import type { Form } from '#domain/form.ts';
import { onePage } from '#procedures/door/door.forms.ts';
import { unusualConnectionFacts } from '#procedures/identity/unusual-connection/unusual-connection.facts.ts';

export const unusualConnectionForms: Record<string, Form> = {
  report: onePage('report', [
    { id: 'code', kind: 'code', length: unusualConnectionFacts.codeLength },
    { id: 'what-happened', kind: 'text', maxLength: 300, optional: true },
  ]),
};
