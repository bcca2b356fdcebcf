import type { EffectInput, LetterRule } from '#domain/procedure.ts';
import { HOUR, MINUTE } from '#domain/time.ts';
import type { DoorFacts } from '#procedures/door/door.facts.ts';

const isLost = ({ caseFile }: EffectInput) => caseFile.context.mailboxOpen === false;

/** The letters of a door. All but one go to the mailbox that the agency knows, which the persona may have lost. */
export function doorLetters(facts: DoorFacts): Record<string, LetterRule> {
  return {
    code: {
      channels: ['email'],
      awaited: true,
      unseen: isLost,
      values: ({ caseFile, now }) => ({
        code: String(caseFile.context.code),
        minutes: facts.codeValidFor / MINUTE,
        until: { time: now + facts.codeValidFor },
      }),
    },
    'account-locked': {
      channels: ['email'],
      unseen: isLost,
      values: ({ now }) => ({ minutes: facts.lockedFor / MINUTE, until: { time: now + facts.lockedFor } }),
    },
    'identifier-reminder': {
      channels: ['email'],
      awaited: true,
      unseen: isLost,
      values: ({ applicant: { account } }) => ({ identifier: account.identifier }),
    },
    'password-link': {
      channels: ['email'],
      awaited: true,
      unseen: isLost,
      link: '/sign-in/new-password',
      values: ({ now }) => ({ hours: facts.linkValidFor / HOUR, until: { time: now + facts.linkValidFor } }),
    },
    'password-changed': { channels: ['email'], unseen: isLost },
    'postal-code': { channels: ['post'], values: ({ caseFile }) => ({ code: String(caseFile.context.code) }) },
    'email-changed': { channels: ['email'], values: ({ applicant }) => ({ email: applicant.email }) },
  };
}
