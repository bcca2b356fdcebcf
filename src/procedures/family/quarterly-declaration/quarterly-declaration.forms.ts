import type { Field, Form, FormPage } from '#domain/form.ts';
import { quarterlyFacts as facts } from '#procedures/family/quarterly-declaration/quarterly-declaration.facts.ts';

const YES_NO = ['yes', 'no'];
const MOST = 1_000_000;

/** What only the applicant can tell, month by month; nobody transmits it. */
export const TOLD_BY_ONESELF = ['self-employed', 'alimony', 'abroad'] as const;

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
const months = numbers(facts.monthsCounted);

/**
 * One line as it was transmitted. Not every case has it, so that the form as a whole lets it be; where a case has it, it has to be
 * answered: see `fittedForm`.
 */
const line = (id: string): Field[] => [
  { id, text: 'line', kind: 'radios', options: ['right', 'wrong'], optional: true },
  {
    id: `${id}-amount`,
    text: 'line-amount',
    kind: 'amount',
    max: MOST,
    showWhen: { field: id, is: 'wrong' },
  },
  {
    id: `${id}-proof`,
    text: 'line-proof',
    kind: 'file',
    paper: 'payslip',
    showWhen: { field: id, is: 'wrong' },
  },
];

const monthPages = months.map(
  (month): FormPage => ({
    id: `month-${month}`,
    text: 'month',
    number: month,
    section: `month-${month}`,
    fields: numbers(facts.linesPerMonth).flatMap((n) => line(`line-${month}-${n}`)),
  }),
);

/** A pay slip that nobody transmitted, for one month. */
const wagePages = months.map((month): FormPage => {
  const id = `wage-${month}`;
  const showWhen = { field: id, is: 'yes' };
  return {
    id,
    text: 'wage-month',
    number: month,
    section: 'other',
    showWhen: { field: 'wage', is: 'yes' },
    fields: [
      { id, text: 'wage-month', kind: 'radios', options: YES_NO },
      { id: `${id}-amount`, text: 'wage-amount', kind: 'amount', max: MOST, showWhen },
      { id: `${id}-proof`, text: 'wage-proof', kind: 'file', paper: 'payslip', showWhen },
    ],
  };
});

const toldPages = TOLD_BY_ONESELF.map(
  (id): FormPage => ({
    id,
    section: 'other',
    showWhen: { field: 'other', is: 'yes' },
    fields: [
      { id, kind: 'radios', options: YES_NO },
      ...months.map(
        (month): Field => ({
          id: `${id}-${month}`,
          text: 'told-amount',
          number: month,
          kind: 'amount',
          max: MOST,
          showWhen: { field: id, is: 'yes' },
        }),
      ),
    ],
  }),
);

/**
 * The declaration as the new one is told to be: is the household still right, what was transmitted month by month, what else came
 * in; then the check and the declaration on honour. And the message by which a mistake is told afterwards.
 */
export const quarterlyForms: Record<string, Form> = {
  declaration: {
    id: 'declaration',
    intro: true,
    check: true,
    pages: [
      { id: 'household', section: 'household', fields: [{ id: 'household', kind: 'radios', options: YES_NO }] },
      ...monthPages,
      { id: 'other', section: 'other', fields: [{ id: 'other', kind: 'radios', options: YES_NO }] },
      {
        id: 'wage',
        section: 'other',
        showWhen: { field: 'other', is: 'yes' },
        fields: [
          { id: 'wage', kind: 'radios', options: YES_NO },
          { id: 'wage-payer', kind: 'text', maxLength: 80, showWhen: { field: 'wage', is: 'yes' } },
        ],
      },
      ...wagePages,
      ...toldPages,
    ],
  },
  mistake: {
    id: 'mistake',
    intro: false,
    check: true,
    pages: [
      {
        id: 'mistake-about',
        fields: [{ id: 'mistake-about', kind: 'radios', options: ['left-out', 'wrong-amount'] }],
      },
      { id: 'mistake-month', fields: [{ id: 'mistake-month', kind: 'radios', options: months.map(String) }] },
      {
        id: 'left-out-amount',
        showWhen: { field: 'mistake-about', is: 'left-out' },
        fields: [{ id: 'left-out-amount', kind: 'amount', max: MOST }],
      },
      {
        id: 'right-total',
        showWhen: { field: 'mistake-about', is: 'wrong-amount' },
        fields: [{ id: 'right-total', kind: 'amount', max: MOST }],
      },
      { id: 'mistake-words', fields: [{ id: 'mistake-words', kind: 'text', maxLength: 600, optional: true }] },
    ],
  },
};
