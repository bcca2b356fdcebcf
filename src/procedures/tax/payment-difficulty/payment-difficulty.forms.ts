import type { Field, Form, FormPage } from '#domain/form.ts';
import { difficultyFacts as facts } from '#procedures/tax/payment-difficulty/payment-difficulty.facts.ts';

const choiceOf = (id: string, options: string[]): Field => ({ id, kind: 'radios', options });
const amount = (id: string): Field => ({ id, kind: 'amount', max: 1_000_000 });
const words: Field = { id: 'words', kind: 'text', maxLength: 600, optional: true, autocomplete: 'off' };

/** Who writes about something else is asked nothing more: the answer says where it goes. */
const CANNOT_PAY = { field: 'trouble', is: 'cannot-pay' } as const;
const page = (id: string, fields: Field[]): FormPage => ({ id, fields, showWhen: CANNOT_PAY });

/** The way of the real site, topic by topic, then the questionnaire on what comes in and what goes out. */
export const difficultyForms: Record<string, Form> = {
  difficulty: {
    id: 'difficulty',
    intro: true,
    check: true,
    pages: [
      { id: 'about', fields: [choiceOf('about', ['payment', 'amount', 'other'])] },
      {
        id: 'trouble',
        fields: [choiceOf('trouble', ['cannot-pay', 'debit-date', 'already-paid'])],
        showWhen: { field: 'about', is: 'payment' },
      },
      page('wants', [
        choiceOf('wants', ['delay', 'remission']),
        {
          id: 'instalments',
          kind: 'whole-number',
          min: facts.fewestInstalments,
          max: facts.mostInstalments,
          showWhen: { field: 'wants', is: 'delay' },
        },
      ]),
      page('cause', [choiceOf('cause', ['work', 'separation', 'health', 'expense'])]),
      page('budget', [amount('resources'), amount('charges')]),
      page('words', [words]),
    ],
  },
  conciliator: {
    id: 'conciliator',
    intro: true,
    check: true,
    pages: [
      { id: 'asked-on', fields: [{ id: 'asked-on', kind: 'date' }] },
      { id: 'answer', fields: [choiceOf('answer', ['refused', 'silence'])] },
      { id: 'wish', fields: [{ ...words, id: 'wish' }] },
    ],
  },
};
