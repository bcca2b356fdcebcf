import type { Answers, Field, Form, FormPage } from '#domain/form.ts';

const worked: FormPage = {
  id: 'worked',
  fields: [
    { id: 'worked', kind: 'radios', options: ['yes', 'no'] },
    {
      id: 'contract',
      kind: 'radios',
      options: ['fixed', 'open', 'temporary'],
      showWhen: { field: 'worked', is: 'yes' },
    },
  ],
};

const employer: FormPage = {
  id: 'employer-1',
  text: 'employer',
  number: 1,
  showWhen: { field: 'worked', is: 'yes' },
  fields: [
    { id: 'employer-name', kind: 'text', maxLength: 40, autocomplete: 'organization' },
    { id: 'hours', kind: 'whole-number', min: 1, max: 300 },
    { id: 'gross', kind: 'amount', max: 2_000_000 },
    { id: 'start', kind: 'date' },
    { id: 'nickname', kind: 'text', maxLength: 40, optional: true },
  ],
};

const payslip: FormPage = {
  id: 'payslip',
  showWhen: { field: 'worked', is: 'yes' },
  fields: [{ id: 'payslip', kind: 'file', paper: 'payslip' }],
};

/** A made-up form with every kind of field, for stories and tests. */
export const exampleForm: Form = { id: 'request', intro: false, check: true, pages: [worked, employer, payslip] };

export const examplePages = { worked, employer, payslip };

export const exampleFields = {
  code: { id: 'code', kind: 'code', length: 6 },
  password: { id: 'password', kind: 'password' },
  newPassword: {
    id: 'new-password',
    kind: 'new-password',
    rules: [{ rule: 'length', min: 8 }, { rule: 'lower' }, { rule: 'upper' }, { rule: 'digit' }, { rule: 'special' }],
  },
} satisfies Record<string, Field>;

export const exampleAnswers: Answers = {
  worked: 'yes',
  contract: 'fixed',
  'employer-name': 'Boulangerie du Pont',
  hours: '46',
  gross: '612,40',
  start: '03/03/2031',
  payslip: 'upload-1',
};

export const exampleUploads = { 'upload-1': { fileName: '2031-03_fiche-de-paie.pdf', size: 243_000 } };
