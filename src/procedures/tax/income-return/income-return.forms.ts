import type { Field, Form, FormPage } from '#domain/form.ts';
import { FAMILY_STATUSES } from '#domain/persona.ts';
import { COUNTED_BOXES, type TaxBox } from '#domain/tax-boxes.ts';
import { incomeReturnFacts as facts } from '#procedures/tax/income-return/income-return.facts.ts';
import { CHARGE_BOXES, INCOME_BOXES } from '#procedures/taxes/box-pages.ts';

const YES_NO = ['yes', 'no'];
const RIGHT_WRONG = ['right', 'wrong'];

/** The words of a box: those with a column for each spouse share them. */
const WORDS: Partial<Record<TaxBox, string>> = {
  '1AJ': 'wages-box',
  '1BJ': 'wages-box',
  '1AP': 'unemployment-box',
  '1BP': 'unemployment-box',
  '1AS': 'pensions-box',
  '1BS': 'pensions-box',
  '1AK': 'expenses-box',
  '1BK': 'expenses-box',
};

/** Whole euros, as on the form; some boxes hold a number of children. */
const box = (id: TaxBox): Field => ({
  id,
  ...(WORDS[id] === undefined ? {} : { text: WORDS[id] }),
  kind: 'whole-number',
  min: 0,
  max: COUNTED_BOXES.includes(id) ? facts.mostChildren : facts.mostEuros,
});

const boxPages = (field: string, all: Record<string, readonly TaxBox[]>): FormPage[] =>
  Object.entries(all).map(([id, boxes]) => ({
    id,
    section: 'amounts',
    ...(boxes.some((one) => one.startsWith('1')) ? { columns: true } : {}),
    showWhen: { field, is: id },
    fields: boxes.map(box),
  }));

const when = (field: string, is: string) => ({ showWhen: { field, is } });

/**
 * The return as one fills it in online: who, with whom, for whom, then what to declare, then the amounts; and apart from it, the account
 * and the signature, without which nothing is filed.
 */
export const incomeReturnForms = {
  return: {
    id: 'return',
    intro: true,
    check: true,
    pages: [
      {
        id: 'identity',
        section: 'you',
        fields: [
          { id: 'identity', kind: 'radios', options: RIGHT_WRONG },
          { id: 'identity-words', kind: 'text', maxLength: 200, ...when('identity', 'wrong') },
        ],
      },
      {
        id: 'address',
        section: 'you',
        fields: [
          { id: 'address', kind: 'radios', options: RIGHT_WRONG },
          { id: 'street', kind: 'text', maxLength: 120, ...when('address', 'wrong') },
          { id: 'town', kind: 'text', maxLength: 80, ...when('address', 'wrong') },
          { id: 'moved-on', kind: 'date', ...when('address', 'wrong') },
        ],
      },
      {
        id: 'family',
        section: 'household',
        fields: [
          { id: 'family', kind: 'radios', options: [...FAMILY_STATUSES] },
          { id: 'family-changed', kind: 'radios', options: YES_NO },
          { id: 'family-since', kind: 'date', ...when('family-changed', 'yes') },
        ],
      },
      {
        id: 'special',
        section: 'household',
        fields: [{ id: 'special', kind: 'checkboxes', options: ['raises-alone', 'disability', 'veteran', 'none'] }],
      },
      {
        id: 'children',
        section: 'dependants',
        fields: [
          // Asked only where the agency knows of a child: see `fittedForm`.
          { id: 'children-known', kind: 'radios', options: RIGHT_WRONG, optional: true },
          {
            id: 'children-gone',
            kind: 'whole-number',
            min: 1,
            max: facts.mostChildren,
            ...when('children-known', 'wrong'),
          },
          { id: 'child-added', kind: 'radios', options: YES_NO },
          { id: 'child-name', kind: 'text', maxLength: 60, ...when('child-added', 'yes') },
          { id: 'child-born', kind: 'date', ...when('child-added', 'yes') },
        ],
      },
      {
        id: 'adult-child',
        section: 'dependants',
        fields: [
          { id: 'adult-child', kind: 'radios', options: YES_NO },
          { id: 'adult-child-name', kind: 'text', maxLength: 60, ...when('adult-child', 'yes') },
        ],
      },
      {
        id: 'incomes',
        section: 'selection',
        fields: [{ id: 'incomes', kind: 'checkboxes', options: [...Object.keys(INCOME_BOXES), 'none'] }],
      },
      {
        id: 'charges',
        section: 'selection',
        fields: [{ id: 'charges', kind: 'checkboxes', options: [...Object.keys(CHARGE_BOXES), 'none'] }],
      },
      ...boxPages('incomes', INCOME_BOXES),
      ...boxPages('charges', CHARGE_BOXES),
    ],
  },
  signature: {
    id: 'signature',
    intro: false,
    check: true,
    pages: [
      {
        id: 'bank',
        fields: [
          { id: 'bank', kind: 'radios', options: ['same', 'other'] },
          { id: 'iban', kind: 'text', format: 'iban', maxLength: 42, ...when('bank', 'other') },
        ],
      },
    ],
  },
} satisfies Record<string, Form>;
