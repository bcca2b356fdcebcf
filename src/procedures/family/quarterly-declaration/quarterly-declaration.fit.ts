import type { CaseFile } from '#domain/case-file.ts';
import type { Field, Form, FormPage } from '#domain/form.ts';
import type { TextValue } from '#domain/text.ts';
import type { Instant } from '#domain/time.ts';
import { monthsCounted } from '#procedures/family/quarterly-declaration/quarterly-declaration.calendar.ts';
import type { QuarterlyContext } from '#procedures/family/quarterly-declaration/quarterly-declaration.context.ts';
import { isTransmitted, type Line } from '#procedures/family/quarterly-declaration/quarterly-declaration.lines.ts';
import { choice } from '#procedures/papers/choice.ts';

type Values = Record<string, TextValue>;

const LINE = /^line-\d-\d/;
const MONTH = /^(?:month|wage|self-employed|alimony|abroad)-(\d)/;

/** The form as a case has it: the lines that were transmitted, each with its own words, and the months by name. */
export function fittedForm(form: Form, { context }: CaseFile): Form {
  const quarter = context as QuarterlyContext;
  const months = monthsCounted(quarter);
  const lines = quarter.lines.filter(isTransmitted);
  const pages = form.pages.flatMap((page): FormPage[] => {
    const fields = page.fields.flatMap((field) => fittedField(field, lines, months, quarter));
    return fields.length === 0 ? [] : [{ ...page, fields, values: valuesFor(page.id, months, quarter) }];
  });
  return { ...form, pages };
}

function fittedField(
  field: Field,
  lines: readonly Line[],
  months: readonly Instant[],
  quarter: QuarterlyContext,
): Field[] {
  const [id] = LINE.exec(field.id) ?? [];
  if (id === undefined) return [{ ...field, values: valuesFor(field.id, months, quarter) }];
  const line = lines.find((one) => one.id === id);
  if (!line) return [];
  const { optional: _, ...asked } = field;
  return [{ ...asked, values: valuesOfLine(line) }];
}

function valuesOfLine({ month, payer, kind, sent }: Line): Values {
  return { month: { month }, payer, kind: choice(kind), amount: { money: sent } };
}

function valuesFor(id: string, months: readonly Instant[], { household }: QuarterlyContext): Values {
  const [first = 0, second = 0, third = 0] = months;
  const [, number] = MONTH.exec(id) ?? [];
  if (number !== undefined) return { month: { month: months[Number(number) - 1] ?? first } };
  const named = { first: { month: first }, second: { month: second }, third: { month: third } };
  return { ...named, couple: household.couple === 1 ? 'yes' : 'no', children: household.children };
}
