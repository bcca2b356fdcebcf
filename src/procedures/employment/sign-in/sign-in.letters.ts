import type { LetterRule } from '#domain/procedure.ts';
import { MINUTE } from '#domain/time.ts';
import { signInFacts } from '#procedures/employment/sign-in/sign-in.facts.ts';

export const signInLetters: Record<string, LetterRule> = {
  code: {
    channels: ['email'],
    awaited: true,
    values: ({ caseFile, now }) => ({
      code: String(caseFile.context.code),
      minutes: signInFacts.codeValidFor / MINUTE,
      until: { time: now + signInFacts.codeValidFor },
    }),
  },
  'account-locked': {
    channels: ['email'],
    values: ({ now }) => ({
      minutes: signInFacts.lockedFor / MINUTE,
      until: { time: now + signInFacts.lockedFor },
    }),
  },
};
