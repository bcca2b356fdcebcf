import type { CaseView } from '#api/contract.ts';
import { type FamilyAccountFacts, familyAccountFactsSchema } from '#api/family.ts';
import { factsOf } from '#portal-kit/data/case-facts.ts';

export const creationFacts = (creation: CaseView): FamilyAccountFacts => factsOf(creation, familyAccountFactsSchema);

/** What the agency asks for, one after the other, before the account exists. */
export const STEPS = ['identity', 'document', 'channel', 'code', 'password', 'contact'] as const;
export type CreationStep = (typeof STEPS)[number];

const ASKED_IN: Record<string, CreationStep> = {
  identityAsked: 'identity',
  documentAsked: 'document',
  channelAsked: 'channel',
  codeSent: 'code',
  codeExpired: 'code',
  passwordAsked: 'password',
  contactAsked: 'contact',
};

/** The step one is at; undefined before the first request, and once the account exists. */
export function stepOf(creation: CaseView | undefined): CreationStep | undefined {
  return ASKED_IN[creation?.states[0] ?? ''];
}

/** Whether the account has come into being in this session. */
export const isCreated = (creation: CaseView | undefined): boolean => creation?.states[0] === 'accountCreated';
