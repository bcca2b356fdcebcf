import { type Answers, type Field, type Form, filesOf, NONE, type Problem, ticked } from '#domain/form.ts';
import { shownAnswers, visibleFields, visiblePages } from '#domain/form-paths.ts';
import { parseAmount } from '#domain/money.ts';
import { UPLOAD_MAX_FILES } from '#domain/paper.ts';
import { unmetRules } from '#domain/password-rules.ts';
import { parseFrenchDay } from '#domain/time.ts';

/** What is wrong with the answers to a form, in the order of its questions; or of one page only. */
export function checkAnswers(form: Form, answers: Answers, page?: string): Problem[] {
  const shown = shownAnswers(form, answers);
  return visiblePages(form, shown)
    .filter(({ id }) => page === undefined || id === page)
    .flatMap((each) => visibleFields(each, shown))
    .flatMap((field) => checkField(field, shown));
}

function checkField(field: Field, answers: Answers): Problem[] {
  const answer = (answers[field.id] ?? '').trim();
  if (answer === '') return field.optional ? [] : [{ field: field.id, code: 'missing' }];
  const problem = problemWith(field, answer);
  return problem ? [{ field: field.id, ...problem }] : [];
}

function problemWith(field: Field, answer: string): Omit<Problem, 'field'> | undefined {
  switch (field.kind) {
    case 'radios':
      return field.options.includes(answer) ? undefined : { code: 'not-an-option' };
    case 'checkboxes':
      return isListOf(field, answer) ? undefined : { code: 'not-an-option' };
    case 'text':
      return answer.length > field.maxLength ? { code: 'too-long', values: { max: field.maxLength } } : undefined;
    case 'code':
      return isCode(answer, field.length) ? undefined : { code: 'not-digits', values: { length: field.length } };
    case 'whole-number': {
      const { min, max } = field;
      if (!/^\d+$/.test(answer)) return { code: 'not-whole' };
      return Number(answer) < min || Number(answer) > max ? { code: 'out-of-range', values: { min, max } } : undefined;
    }
    case 'amount': {
      const amount = parseAmount(answer);
      if (amount === undefined) return { code: 'not-an-amount' };
      return amount > field.max ? { code: 'out-of-range', values: { min: 0, max: field.max / 100 } } : undefined;
    }
    case 'date':
      return parseFrenchDay(answer) === undefined ? { code: 'not-a-date' } : undefined;
    case 'new-password':
      return unmetRules(answer, field.rules).length > 0 ? { code: 'password-rules' } : undefined;
    case 'file':
      return tooManyFiles(answer) ? { code: 'too-many-files', values: { most: UPLOAD_MAX_FILES } } : undefined;
    case 'password':
      return undefined;
  }
}

/** Whether more files were sent for one document than agencies take. */
export function tooManyFiles(answer: string): boolean {
  return filesOf(answer).length > UPLOAD_MAX_FILES;
}

/** Whether only boxes of the list are ticked, and nothing besides the one that says that nothing applies. */
function isListOf(field: Extract<Field, { kind: 'checkboxes' }>, answer: string): boolean {
  const known = ticked(field, answer);
  return known.join(' ') === answer && (known.length === 1 || !known.includes(NONE));
}

function isCode(answer: string, length: number): boolean {
  const digits = answer.replace(/\s/g, '');
  return /^\d+$/.test(digits) && digits.length === length;
}
