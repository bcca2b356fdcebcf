import type { Form } from '#domain/form.ts';
import { signInFacts } from '#procedures/employment/sign-in/sign-in.facts.ts';

export const signInForms: Record<string, Form> = {
  credentials: {
    id: 'credentials',
    intro: false,
    check: false,
    pages: [
      {
        id: 'credentials',
        fields: [
          { id: 'identifier', kind: 'text', maxLength: 60, autocomplete: 'username' },
          { id: 'password', kind: 'password' },
        ],
      },
    ],
  },
  code: {
    id: 'code',
    intro: false,
    check: false,
    pages: [{ id: 'code', fields: [{ id: 'code', kind: 'code', length: signInFacts.codeLength }] }],
  },
};
