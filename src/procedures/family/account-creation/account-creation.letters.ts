import type { LetterRule } from '#domain/procedure.ts';
import { MINUTE } from '#domain/time.ts';
import { accountCreationFacts } from '#procedures/family/account-creation/account-creation.facts.ts';

export const accountCreationLetters: Record<string, LetterRule> = {
  code: {
    channels: ({ caseFile }) => [caseFile.context.channel === 'sms' ? 'sms' : 'email'],
    awaited: true,
    unseen: ({ caseFile }) => caseFile.context.reaches === false,
    values: ({ caseFile, now }) => ({
      code: String(caseFile.context.code),
      minutes: accountCreationFacts.codeValidFor / MINUTE,
      until: { time: now + accountCreationFacts.codeValidFor },
    }),
  },
  welcome: {
    channels: ['email'],
    values: ({ applicant }) => ({ firstName: applicant.firstName }),
  },
};
