import { procedureTexts } from './procedure-texts-template.ts';

/** What a new procedure starts from. */
export interface ProcedureStart {
  agency: string;
  slug: string;
  /** The sign-in procedure of the agency, if it has one. */
  signIn?: string;
}

/** The same name as it is written in the code: `moveHouse`, `MoveHouse`. */
export interface CodeNames {
  value: string;
  type: string;
}

/** How a slug is written in code. */
export function codeNames(slug: string): CodeNames {
  const type = slug.replace(/(?:^|-)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  return { value: type.charAt(0).toLowerCase() + type.slice(1), type };
}

/** The files of a new procedure, by path: its whole anatomy, small and complete. */
export function procedureFiles(start: ProcedureStart): Record<string, string> {
  const { agency, slug } = start;
  const base = `src/procedures/${agency}/${slug}/${slug}`;
  const from = `#procedures/${agency}/${slug}/${slug}`;
  const names = codeNames(slug);
  return {
    [`${base}.machine.ts`]: machine(slug, names, from),
    [`${base}.forms.ts`]: forms(names),
    [`${base}.moves.ts`]: moves(start, names),
    [`${base}.letters.ts`]: letters(names, from),
    [`${base}.explanations.ts`]: explanations(names),
    [`${base}.facts.ts`]: facts(names),
    [`${base}.procedure.ts`]: procedure(start, names, from),
    [`${base}.test.ts`]: test(names, from),
    ...procedureTexts(base),
  };
}

const machine = (slug: string, { value, type }: CodeNames, from: string) => `import { setup } from 'xstate';
import { until } from '#domain/delays.ts';
import type { Instant } from '#domain/time.ts';
import { addWorkingDays } from '#domain/working-days.ts';
import { ${value}Facts as facts } from '${from}.facts.ts';

/** What the guards read, and nothing else: answers stay in the case file. */
export interface ${type}Context {
  [key: string]: unknown;
}

export type ${type}Event = { at?: Instant } & { type: 'submit' };

export const ${value}Machine = setup({
  types: { context: {} as ${type}Context, events: {} as ${type}Event, input: {} as object },
  actions: { letter: (_, _params: { id: string }) => {} },
  delays: { agentReads: until((_, at) => addWorkingDays(at, facts.workingDaysToRead)) },
}).createMachine({
  id: '${slug}',
  description: 'One sentence: what this procedure is for.',
  context: {},
  initial: 'toDo',
  states: {
    toDo: {
      description: 'Nothing has been sent.',
      on: { submit: 'received' },
    },
    received: {
      description: 'The request waits for a person to read it.',
      entry: { type: 'letter', params: { id: 'receipt' } },
      after: { agentReads: 'answered' },
    },
    answered: {
      description: 'The agency has answered.',
      entry: { type: 'letter', params: { id: 'answer' } },
    },
  },
});
`;

const forms = ({ value }: CodeNames) => `import type { Form } from '#domain/form.ts';

/** One question per page, in the order of the real form. */
export const ${value}Forms: Record<string, Form> = {
  request: {
    id: 'request',
    intro: true,
    check: true,
    pages: [{ id: 'reason', fields: [{ id: 'reason', kind: 'radios', options: ['new', 'change'] }] }],
  },
};
`;

const moves = (
  { slug, signIn }: ProcedureStart,
  { value }: CodeNames,
) => `import type { Move } from '#domain/procedure.ts';

export const ${value}Moves: Move[] = [
  {
    id: 'submit',
    page: '/${slug}',
    form: 'request',
    signedIn: ${signIn !== undefined},
    keepsAnswers: true,
    leadsTo: () => '/${slug}/receipt',
    event: () => ({ type: 'submit' }),
    truth: () => ({ reason: 'new' }),
  },
];
`;

const letters = ({ value }: CodeNames, from: string) => `import type { LetterRule } from '#domain/procedure.ts';
import { addWorkingDays } from '#domain/working-days.ts';
import { ${value}Facts as facts } from '${from}.facts.ts';

export const ${value}Letters: Record<string, LetterRule> = {
  receipt: {
    channels: ['email', 'portal'],
    values: ({ now }) => ({ received: { day: now }, answerBy: { day: addWorkingDays(now, facts.workingDaysToRead) } }),
  },
  answer: { channels: ['email', 'portal'] },
};
`;

const explanations = ({ value, type }: CodeNames) => `import type { Explanation } from '#domain/explanation.ts';

/** Every state the applicant lives through. */
type ${type}State = 'toDo' | 'received' | 'answered';

const checked = { truth: 'invented', asOf: '2026-11', source: 'à compléter' } as const;

export const ${value}Explanations: Record<${type}State, Explanation> = {
  toDo: { who: 'applicant', data: [], ...checked },
  received: { who: 'agent', data: [{ what: 'answers', from: 'form' }], ...checked },
  answered: { who: 'agent', data: [{ what: 'answers', from: 'form' }], ...checked },
};
`;

const facts = ({ value }: CodeNames) => `/** Figures that change from year to year, each with its source. */
export const ${value}Facts = {
  validFor: 2026,
  /** Invented for practice: how long a person takes to read a request. */
  workingDaysToRead: 2,
} as const;
`;

const procedure = ({ agency, slug, signIn }: ProcedureStart, { value }: CodeNames, from: string) => {
  const parts = ['Explanations', 'Forms', 'Letters', 'Machine', 'Moves'];
  const imports = parts.map((part) => `import { ${value}${part} } from '${from}.${part.toLowerCase()}.ts';`);
  return `import type { Procedure } from '#domain/procedure.ts';
${imports.join('\n')}

/** One sentence: what this procedure is for. */
export const ${value}: Procedure<typeof ${value}Machine> = {
  id: '${agency}/${slug}',
  agency: '${agency}',
  machine: ${value}Machine,${signIn === undefined ? '' : `\n  signIn: '${signIn}',`}
  delays: { agentReads: 'office' },
  forms: ${value}Forms,
  moves: ${value}Moves,
  letters: ${value}Letters,
  input: () => ({}),
  view: () => ({}),
  explanations: ${value}Explanations,
};
`;
};

const test = ({ value }: CodeNames, from: string) => `import { expect, it } from 'vitest';
import { initialTransition, transition } from 'xstate';
import { instant } from '#domain/time.ts';
import { ${value}Machine } from '${from}.machine.ts';

const at = instant('2031-03-31T10:00');
const [opened] = initialTransition(${value}Machine, { at });
const [sent, effects] = transition(${value}Machine, opened, { type: 'submit', at });

it('begins with nothing sent', () => {
  expect(opened.value).toBe('toDo');
});

it('a request that was sent waits for a person, and a receipt leaves at once', () => {
  expect(sent.value).toBe('received');
  expect(effects).toContainEqual(expect.objectContaining({ type: 'letter', params: { id: 'receipt' } }));
});

it('cannot be sent twice', () => {
  expect(sent.can({ type: 'submit', at })).toBe(false);
});
`;
