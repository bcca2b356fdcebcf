import type { AgencyId } from '#domain/agency.ts';
import type { PaperKind } from '#domain/paper.ts';
import type { TextValue } from '#domain/text.ts';

/** Forms as data: pages with one question each, fields of the kinds found in public service design systems. */

/** Everything typed or chosen in one form, by field id. Several values of one field stand in one answer, a space between them. */
export type Answers = Record<string, string>;

/** When a page or field is shown: another field holds one of these values, has it ticked, or a number at least this large. */
export type Condition = { field: string; is: string | string[] } | { field: string; atLeast: number };

interface FieldBase {
  id: string;
  /** The name its texts are found under; repeated fields (`hours-1`, `hours-2`) share one. Defaults to the id. */
  text?: string;
  /** The number put into the texts of a repeated field. */
  number?: number;
  /** What else stands in its texts, where a case has values of its own: whose pay, of which month, how much. */
  values?: Record<string, TextValue>;
  /** What the agency knows already: it stands in the box until something else is typed, and counts once one has gone on. */
  prefilled?: string;
  optional?: boolean;
  showWhen?: Condition;
}

/** What a line of text is, where it is not plain words: a phone shows the keyboard that fits. Nothing is refused by it. */
export type TextFormat = 'email' | 'phone' | 'identifier' | 'iban';

export type Field =
  | (FieldBase & { kind: 'radios'; options: string[] })
  /** Several of a list, see `ticked`. The option `none` says that nothing applies and excludes the others. */
  | (FieldBase & { kind: 'checkboxes'; options: string[] })
  | (FieldBase & { kind: 'text'; maxLength: number; autocomplete?: string; format?: TextFormat })
  /** Typed, compared and forgotten: never kept in log, draft or exchange. `of`: whose, if not the agency's own. */
  | (FieldBase & { kind: 'password'; of?: AgencyId })
  /** A password one chooses: its rules are shown as they are met, and it is forgotten too. */
  | (FieldBase & { kind: 'new-password'; rules: PasswordRule[] })
  /** Digits only, as many as `length`; spaces are forgiven. */
  | (FieldBase & { kind: 'code'; length: number })
  | (FieldBase & { kind: 'whole-number'; min: number; max: number })
  | (FieldBase & { kind: 'amount'; max: number })
  /** A day typed as JJ/MM/AAAA. */
  | (FieldBase & { kind: 'date' })
  /** One supporting document, in one file or several; the answer is the ids of the files sent, a space between them. */
  | (FieldBase & { kind: 'file'; paper: PaperKind });

/** The option of checkboxes that says that none of the others applies. */
export const NONE = 'none';

type Checkboxes = Extract<Field, { kind: 'checkboxes' }>;

/** The options ticked: the answer holds them in the order of the list, a space between them. */
export function ticked({ options }: Pick<Checkboxes, 'options'>, answer = ''): string[] {
  const words = answer.split(' ');
  return options.filter((option) => words.includes(option));
}

/** The answer once a box was ticked, or cleared if it was ticked. */
export function toggled(field: Pick<Checkboxes, 'options'>, answer: string | undefined, option: string): string {
  const before = ticked(field, answer);
  if (before.includes(option)) return before.filter((one) => one !== option).join(' ');
  const after = option === NONE ? [NONE] : [...before.filter((one) => one !== NONE), option];
  return ticked(field, after.join(' ')).join(' ');
}

/** The files that the answer of a file field names, by upload id. */
export function filesOf(answer: string | undefined): string[] {
  return (answer ?? '').split(' ').filter((id) => id !== '');
}

/** Whether what is typed into a field is forgotten at once: no draft, no answer gives it back. */
export function isSecret({ kind }: Pick<Field, 'kind'>): boolean {
  return kind === 'password' || kind === 'new-password';
}

/** What a password must hold. Lengths differ from portal to portal. */
export type PasswordRule =
  | { rule: 'length'; min: number }
  | { rule: 'upper' }
  | { rule: 'lower' }
  | { rule: 'digit' }
  | { rule: 'special' };

export interface FormPage {
  /** Last part of the portal's address, and the name its texts are found under unless `text` says otherwise. */
  id: string;
  text?: string;
  number?: number;
  values?: Record<string, TextValue>;
  /** The part of a long form that it belongs to; pages of one section follow each other. */
  section?: string;
  /** Its fields stand side by side where there is room: the same amount, of one spouse and of the other. */
  columns?: boolean;
  fields: Field[];
  showWhen?: Condition;
}

/** The values that stand in the texts of a field or a page. */
export function textValuesOf({ number, values }: Pick<FormPage, 'number' | 'values'>): Record<string, TextValue> {
  return { ...(number === undefined ? {} : { n: number }), ...values };
}

export interface Form {
  /** Unique in its procedure. */
  id: string;
  pages: FormPage[];
  /** Whether a page stands before the first question; without it the first question is at the move's own address. */
  intro: boolean;
  /** Whether a page to check the answers comes before sending. */
  check: boolean;
}

/** What is wrong with one answer: a value, shown beside the field and in the summary. */
export interface Problem {
  field: string;
  code: ProblemCode;
  values?: Record<string, string | number>;
}

/** Everything that can be wrong with an answer. */
export const PROBLEM_CODES = [
  'missing',
  'too-long',
  'password-rules',
  'not-digits',
  'not-whole',
  'out-of-range',
  'not-an-amount',
  'not-a-date',
  'not-an-option',
  'file-type',
  'file-too-big',
  'file-empty',
  'file-unreadable',
  'file-unknown',
  'file-locked',
  'file-suspicious',
  'file-huge-picture',
  'file-name-too-long',
  'file-no-extension',
  'file-wrong-extension',
  'file-interrupted',
  'too-many-files',
  'looks-real',
] as const;

export type ProblemCode = (typeof PROBLEM_CODES)[number];
