import type { Field, Form, FormPage } from '#domain/form.ts';

const YES_NO = ['yes', 'no'];
const MOST_EMPLOYERS = 4;

const yesNo = (id: string, ...revealed: Field[]): FormPage => ({
  id,
  fields: [
    { id, kind: 'radios', options: YES_NO },
    ...revealed.map((field): Field => ({ ...field, showWhen: { field: id, is: 'yes' } })),
  ],
});

const employerPages = Array.from({ length: MOST_EMPLOYERS }, (_, index) => index + 1).flatMap((n): FormPage[] => {
  const showWhen = { field: 'employer-count', atLeast: n };
  const named = (part: string) => ({ id: `employer-${n}-${part}`, text: `employer-${part}`, number: n });
  return [
    {
      id: `employer-${n}`,
      text: 'employer',
      number: n,
      showWhen,
      fields: [
        { ...named('name'), kind: 'text', maxLength: 80 },
        { ...named('hours'), kind: 'whole-number', min: 1, max: 300 },
        { ...named('gross'), kind: 'amount', max: 2_000_000 },
      ],
    },
    {
      id: `payslip-${n}`,
      text: 'payslip-page',
      number: n,
      showWhen,
      fields: [
        { id: `payslip-${n}-when`, text: 'payslip-when', number: n, kind: 'radios', options: ['now', 'later'] },
        {
          id: `payslip-${n}`,
          text: 'payslip',
          number: n,
          kind: 'file',
          paper: 'payslip',
          showWhen: { field: `payslip-${n}-when`, is: 'now' },
        },
      ],
    },
  ];
});

/** The questions of a real receipt of 2019; on the real site the last one comes last too, as far as we know. */
export const monthlyUpdateForms: Record<string, Form> = {
  update: {
    id: 'update',
    intro: true,
    check: true,
    pages: [
      { id: 'worked', fields: [{ id: 'worked', kind: 'radios', options: YES_NO }] },
      {
        id: 'employer-count',
        showWhen: { field: 'worked', is: 'yes' },
        fields: [{ id: 'employer-count', kind: 'radios', options: ['1', '2', '3', '4'] }],
      },
      ...employerPages,
      yesNo('training', { id: 'training-start', kind: 'date' }, { id: 'training-end', kind: 'date' }),
      yesNo('sick-leave', { id: 'sick-leave-start', kind: 'date' }, { id: 'sick-leave-end', kind: 'date' }),
      yesNo('maternity', { id: 'maternity-start', kind: 'date' }),
      yesNo('retirement', { id: 'retirement-start', kind: 'date' }),
      yesNo('invalidity', { id: 'invalidity-start', kind: 'date' }),
      { id: 'still-looking', fields: [{ id: 'still-looking', kind: 'radios', options: YES_NO }] },
    ],
  },
  mistake: {
    id: 'mistake',
    intro: false,
    check: true,
    pages: [
      {
        id: 'mistake-about',
        fields: [{ id: 'mistake-about', kind: 'radios', options: ['pay', 'forgotten-work', 'no-work'] }],
      },
      { id: 'right-gross', fields: [{ id: 'right-gross', kind: 'amount', max: 2_000_000 }] },
      {
        id: 'mistake-why',
        fields: [{ id: 'mistake-why', kind: 'radios', options: ['mistyped', 'payslip-came-later', 'misunderstood'] }],
      },
    ],
  },
  'register-again': {
    id: 'register-again',
    intro: true,
    check: true,
    pages: [
      {
        id: 'end-reason',
        fields: [{ id: 'end-reason', kind: 'radios', options: ['forgotten', 'answered-no', 'other'] }],
      },
      { id: 'availability', fields: [{ id: 'availability', kind: 'radios', options: ['now', 'later'] }] },
      { id: 'same-contact', fields: [{ id: 'same-contact', kind: 'radios', options: YES_NO }] },
    ],
  },
};
