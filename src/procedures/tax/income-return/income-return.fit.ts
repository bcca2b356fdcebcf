import type { CaseFile } from '#domain/case-file.ts';
import { type Field, type Form, type FormPage, NONE } from '#domain/form.ts';
import { spouseOf, TAX_BOXES, type TaxBox } from '#domain/tax-boxes.ts';
import type { TextValue } from '#domain/text.ts';
import { instantOf } from '#domain/time.ts';
import type { ReturnContext } from '#procedures/tax/income-return/income-return.context.ts';
import { isCounted, type KnownReturn, sentFor } from '#procedures/tax/income-return/income-return.known.ts';
import { CHARGE_BOXES, INCOME_BOXES } from '#procedures/taxes/box-pages.ts';

type Values = Record<string, TextValue>;
type Household = Pick<ReturnContext, 'known' | 'year'>;

/** A form as a case has it: the columns of those who declare, what is pre-filled and who transmitted it, names and years. */
export function fittedForm(form: Form, { context }: CaseFile): Form {
  return formOf(form, context as ReturnContext);
}

/** The same, for whoever has the context in hand. */
export function formOf(form: Form, household: Household): Form {
  const pages = form.pages.map((page): FormPage => {
    const fields = page.fields.flatMap((field) => fittedField(field, household));
    const { columns, ...alone } = page;
    const values = { ...page.values, ...commonValues(household) };
    return { ...alone, ...(columns && fields.length > 1 ? { columns } : {}), fields, values };
  });
  return { ...form, pages };
}

const isBox = (id: string): id is TaxBox => (TAX_BOXES as readonly string[]).includes(id);

function fittedField(field: Field, household: Household): Field[] {
  const { known } = household;
  const values = commonValues(household);
  if (isBox(field.id)) return boxField(field, field.id, household);
  switch (field.id) {
    case 'children-known': {
      const { optional: _, ...asked } = field;
      return known.children.length === 0 ? [] : [{ ...asked, values }];
    }
    case 'children-gone':
      return known.children.length === 0 ? [] : [{ ...field, values }];
    case 'family':
      return [{ ...field, values, prefilled: known.family }];
    case 'special':
      return [{ ...field, values, prefilled: known.raisesAlone ? 'raises-alone' : NONE }];
    case 'incomes':
      return [{ ...field, values, ...tickedBy(known, INCOME_BOXES) }];
    case 'charges':
      return [{ ...field, values, ...tickedBy(known, CHARGE_BOXES) }];
    default:
      return [{ ...field, values }];
  }
}

/** What somebody transmitted is ticked. Where nobody transmitted anything, the list has to be looked at. */
function tickedBy(known: KnownReturn, all: Record<string, readonly TaxBox[]>): { prefilled?: string } {
  const sent = Object.entries(all).filter(([, boxes]) => boxes.some((box) => sentFor(known, box) !== undefined));
  return sent.length === 0 ? {} : { prefilled: sent.map(([kind]) => kind).join(' ') };
}

function boxField(field: Field, box: TaxBox, { known, year }: Household): Field[] {
  const { partner, firstName } = known;
  if (spouseOf(box) === 2 && partner === undefined) return [];
  const line = sentFor(known, box);
  const values = {
    box,
    who: spouseOf(box) === 2 ? (partner ?? '') : firstName,
    income: String(year - 1),
    known: line === undefined ? 'no' : line.from === undefined ? 'nameless' : 'yes',
    from: line?.from ?? '',
  };
  return [{ ...field, values, ...(line === undefined ? {} : { prefilled: asTyped(box, line.sent) }) }];
}

/** A box as it is typed: whole euros, or a number of children. */
export function asTyped(box: TaxBox, amount: number): string {
  return String(isCounted(box) ? amount : Math.round(amount / 100));
}

function commonValues({ known, year }: Household): Values {
  return {
    year: String(year),
    income: String(year - 1),
    newYear: { day: instantOf(year, 1, 1) },
    name: known.name,
    bornOn: { day: known.bornOn },
    address: known.address,
    names: known.children.join(', '),
    count: known.children.length,
    couple: known.partner === undefined ? 'no' : 'yes',
    account: known.account,
    hasAccount: known.account === '' ? 'no' : 'yes',
  };
}
