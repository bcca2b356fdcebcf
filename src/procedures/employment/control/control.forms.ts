import type { Form } from '#domain/form.ts';

/** Why a paper may say something else than the file. */
export const CAUSES = ['paid-later', 'paper-is-wrong', 'my-mistake', 'other'] as const;

export const controlForms: Record<string, Form> = {
  observations: {
    id: 'observations',
    intro: false,
    check: true,
    pages: [
      { id: 'cause', fields: [{ id: 'cause', kind: 'radios', options: [...CAUSES] }] },
      { id: 'words', fields: [{ id: 'words', kind: 'text', maxLength: 600, optional: true }] },
    ],
  },
};
