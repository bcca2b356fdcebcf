import type { CaseFile } from '#domain/case-file.ts';
import type { Field, Form, FormPage } from '#domain/form.ts';
import { COUNTED_BOXES, TAX_BOXES, type TaxBox } from '#domain/tax-boxes.ts';
import type { TextValue } from '#domain/text.ts';
import { countedIn, hasBox, typed } from '#procedures/tax/correction/correction.boxes.ts';
import type { CorrectionContext } from '#procedures/tax/correction/correction.context.ts';

const isBox = (word: string): word is TaxBox => TAX_BOXES.some((box) => box === word);

/** What a box is called; said of whom, where there are two columns. */
export function boxName(box: TaxBox, { you, partner }: Pick<CorrectionContext, 'you' | 'partner'>): TextValue {
  return { text: { key: `procedures/tax/correction:boxes.${box}`, values: { you, partner } } };
}

/** What stands in a box, as money or as a number. */
export function boxValue(box: TaxBox, amount: number): TextValue {
  return COUNTED_BOXES.includes(box) ? amount : { money: amount };
}

/** The form as a case has it: the second column for couples only, each box with its name and what counts in it now. */
export function fittedForm(form: Form, { context }: CaseFile): Form {
  const known = context as CorrectionContext;
  const couple = known.declared?.couple ?? false;
  const pages = form.pages.map((page): FormPage => {
    const fields = page.fields.flatMap((field) => fittedField(field, known, couple));
    const { columns, ...rest } = page;
    return { ...rest, fields, ...(columns && fields.length > 1 ? { columns } : {}) };
  });
  return { ...form, pages };
}

function fittedField(field: Field, known: CorrectionContext, couple: boolean): Field[] {
  const { you, partner } = known;
  if (field.kind === 'radios' && field.id === 'box-kind') {
    const options = field.options.filter((option) => isBox(option) && hasBox(option, couple));
    return [{ ...field, options, values: { you, partner } }];
  }
  const { id } = field;
  if (!isBox(id)) return [field];
  if (!hasBox(id, couple)) return [];
  const counted = countedIn(known.declared, id);
  const values = { name: boxName(id, known), code: id, counted: boxValue(id, counted) };
  return [{ ...field, prefilled: typed(id, counted), values }];
}
