import type { LetterRule } from '#domain/procedure.ts';
import { DAY, MINUTE } from '#domain/time.ts';
import { accountCreationFacts } from '#procedures/employment/account-creation/account-creation.facts.ts';

export const accountCreationLetters: Record<string, LetterRule> = {
  code: {
    channels: ['email'],
    awaited: true,
    values: ({ caseFile, now }) => ({
      code: String(caseFile.context.code),
      minutes: accountCreationFacts.codeValidFor / MINUTE,
      until: { time: now + accountCreationFacts.codeValidFor },
    }),
  },
  welcome: { channels: ['email'], values: ({ applicant }) => ({ firstName: applicant.firstName }) },
  'draft-lost': { channels: ['email'], values: () => ({ days: accountCreationFacts.draftLasts / DAY }) },
};
