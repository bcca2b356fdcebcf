import type { Form } from '#domain/form.ts';

const WITH_PAY = { field: 'work', is: ['started', 'reduced'] };

/**
 * The list of changes is the one that family benefit funds publish. Only work is asked about in detail here: the other changes
 * have pages of their own on a real site.
 */
export const changeForms: Record<string, Form> = {
  change: {
    id: 'change',
    intro: true,
    check: true,
    pages: [
      {
        id: 'what',
        fields: [{ id: 'what', kind: 'radios', options: ['couple', 'children', 'work', 'home', 'contact', 'bank'] }],
      },
      {
        id: 'work',
        showWhen: { field: 'what', is: 'work' },
        fields: [{ id: 'work', kind: 'radios', options: ['started', 'stopped', 'reduced'] }],
      },
      { id: 'since', fields: [{ id: 'since', kind: 'date' }] },
      {
        id: 'employer',
        showWhen: WITH_PAY,
        fields: [{ id: 'employer', kind: 'text', maxLength: 80, autocomplete: 'off' }],
      },
      { id: 'pay', showWhen: WITH_PAY, fields: [{ id: 'pay', kind: 'amount', max: 1_000_000 }] },
    ],
  },
};
