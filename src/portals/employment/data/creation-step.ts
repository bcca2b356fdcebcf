import type { CaseView } from '#api/contract.ts';
import { type EmploymentAccountFacts, employmentAccountFactsSchema } from '#api/employment.ts';
import { factsOf } from '#portal-kit/data/case-facts.ts';

export const creationFacts = (creation: CaseView): EmploymentAccountFacts =>
  factsOf(creation, employmentAccountFactsSchema);

/** What the agency asks for, one after the other, before the space exists. */
export const STEPS = ['identity', 'email', 'code', 'keys'] as const;
export type CreationStep = (typeof STEPS)[number];

const ASKED_IN: [state: string, step: CreationStep][] = [
  ['notBegun', 'identity'],
  ['draftLost', 'identity'],
  ['draft.emailAsked', 'email'],
  ['draft.codeSent', 'code'],
  ['draft.codeExpired', 'code'],
  ['draft.keysAsked', 'keys'],
];

/** The step one is at; undefined once the space exists. */
export function stepOf(creation: CaseView | undefined): CreationStep | undefined {
  return ASKED_IN.find(([state]) => creation?.states.includes(state))?.[1];
}

/** Whether a draft waits to be finished. */
export const isBegun = (creation: CaseView | undefined): boolean => creation?.states[0] === 'draft';

/** Whether the space has come into being in this session. */
export const isCreated = (creation: CaseView | undefined): boolean => creation?.states[0] === 'accountCreated';
