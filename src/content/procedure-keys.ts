import { delayNames, eventNames, holdingGuards } from '#content/machine-parts.ts';
import type { Explanation } from '#domain/explanation.ts';
import { type Field, type Form, type FormPage, PROBLEM_CODES } from '#domain/form.ts';
import { CLUES } from '#domain/letter.ts';
import type { Rules } from '#engine/case/step.ts';

/** The texts a procedure must have, and those it may have, as paths in its own text file. */
export interface ProcedureKeys {
  required: string[];
  optional: string[];
}

/** What an explanation says of a state, in words. */
const EXPLAINED = ['title', 'what', 'purpose', 'duration', 'see', 'meanwhile', 'rights'];

/** Derives the texts of a procedure from its data: nobody keeps a list by hand. */
export function procedureKeys(rules: Rules): ProcedureKeys {
  const forms = Object.values(rules.forms).map(keysOfForm);
  const explanations = Object.entries(rules.explanations);
  const required = [
    'title',
    'events.opened',
    ...forms.flatMap((keys) => keys.required),
    ...Object.entries(rules.letters).flatMap(([letter, rule]) => keysOfMessage(`letters.${letter}`, rule)),
    ...explanations.flatMap(([state]) => EXPLAINED.map((part) => `states.${state}.${part}`)),
    ...[...eventNames(rules), ...delayNames(rules)].map((event) => `events.${event}`),
    ...delayNames(rules).map((delay) => `deadlines.${delay}`),
    ...delayNames(rules).flatMap((delay) => (rules.delays[delay] === 'deadline' ? [`missed.${delay}`] : [])),
    ...holdingGuards(rules).map((guard) => `holds.${guard}`),
    ...keysOfCounter(rules),
    ...keysOfCalculations(rules),
    ...rules.moves.flatMap(({ id }) => ['label', 'question', 'step'].map((part) => `moves.${id}.${part}`)),
    ...explanations.flatMap(([, explanation]) => keysOfData(explanation)),
  ];
  const optional = ['plainTitle', 'reality', ...forms.flatMap((keys) => keys.optional)];
  return { required: unique(required), optional: unique(optional) };
}

/** What a message says: of a sender that is nobody's, the name too; of a fraud, what gives it away. */
export function keysOfMessage(path: string, message: { sender?: unknown; fraud?: boolean }): string[] {
  const clues = message.fraud ? [...CLUES, 'verdict'].map((clue) => `${path}.clues.${clue}`) : [];
  return [`${path}.subject`, `${path}.body`, ...(message.sender ? [`${path}.sender`] : []), ...clues];
}

/** Whether a text of a procedure is also needed in very plain French: what the coach and the explanations say. */
export function isExplained(path: string): boolean {
  return path === 'plainTitle' || path === 'reality' || EXPLAINING.test(path);
}

const EXPLAINING =
  /^(?:moves|states|events|deadlines|missed|holds|data|sources|checks|compared|rules|decisions|amounts)\.|\.clues\./;

function keysOfForm({ id, pages }: Form): ProcedureKeys {
  const sections = pages.flatMap(({ section }) => (section === undefined ? [] : [`forms.${id}.sections.${section}`]));
  const form = `forms.${id}`;
  const pageKeys = (part: string, some: FormPage[]) => some.map((page) => `${form}.${page.text ?? page.id}.${part}`);
  const fields = pages.flatMap((page) => page.fields.map((field) => keysOfField(form, field)));
  return {
    required: [
      `${form}.title`,
      `${form}.send`,
      ...sections,
      ...pageKeys(
        'title',
        pages.filter((page) => !asksOneThing(page)),
      ),
      ...fields.flatMap(({ required }) => required),
    ],
    optional: [
      `${form}.declaration`,
      ...pageKeys('title', pages.filter(asksOneThing)),
      ...pageKeys('intro', pages),
      ...fields.flatMap(({ optional }) => optional),
    ],
  };
}

/** A page whose first question is its title: what else it holds only appears after an answer to it. */
function asksOneThing({ fields }: FormPage): boolean {
  const [first, ...rest] = fields;
  return first !== undefined && rest.every(({ showWhen }) => showWhen?.field === first.id);
}

function keysOfField(form: string, field: Field): ProcedureKeys {
  const path = `${form}.${field.text ?? field.id}`;
  const options =
    field.kind === 'radios' || field.kind === 'checkboxes'
      ? field.options.map((option) => `${path}.options.${option}`)
      : [];
  const saysItself = field.kind === 'radios' && [...field.options].sort().join() === 'no,yes';
  return {
    required: [`${path}.label`, ...(saysItself ? [] : options)],
    optional: [
      `${path}.hint`,
      `${path}.suffix`,
      ...(saysItself ? options : []),
      ...PROBLEM_CODES.map((code) => `${path}.problems.${code}`),
    ],
  };
}

/** What the other side of the counter says: of each check, comparison, rule and decision. */
function keysOfCounter({ counter, decisions = [] }: Rules): string[] {
  const { checks = [], compared = [], rules = {} } = counter ?? {};
  return [
    ...checks.map((id) => `checks.${id}`),
    ...compared.map((id) => `compared.${id}`),
    ...Object.keys(rules).map((id) => `rules.${id}`),
    ...decisions.flatMap(({ event, reasons = [] }) => [
      `decisions.${event}.label`,
      `decisions.${event}.effect`,
      ...reasons.map((reason) => `decisions.${event}.reasons.${reason}`),
    ]),
  ];
}

/** Each line of a calculation has a name and a sentence that tells how it comes about. */
function keysOfCalculations({ calculations = [] }: Rules): string[] {
  return calculations.flatMap(({ id, texts = id, lines }) => [
    `amounts.${texts}.title`,
    `amounts.${texts}.source`,
    ...lines.flatMap((line) => [`amounts.${texts}.${line}.label`, `amounts.${texts}.${line}.sentence`]),
  ]);
}

function keysOfData({ data }: Explanation): string[] {
  return data.flatMap(({ what, from }) => [`data.${what}`, `sources.${from}`]);
}

function unique(keys: string[]): string[] {
  return [...new Set(keys)];
}
