import type { LetterRule } from '#domain/procedure.ts';
import { HOUR } from '#domain/time.ts';
import { accountCreationFacts } from '#procedures/tax/account-creation/account-creation.facts.ts';

export const accountCreationLetters: Record<string, LetterRule> = {
  'access-letter': {
    channels: ['post'],
    values: ({ applicant: { firstName, lastName, numbers, referenceIncome } }) => ({
      name: `${firstName} ${lastName}`,
      taxNumber: numbers.tax ?? '',
      onlineAccess: numbers.onlineAccess ?? '',
      referenceIncome: { money: referenceIncome ?? 0 },
    }),
  },
  'activation-link': {
    channels: ['email'],
    awaited: true,
    unseen: ({ caseFile }) => caseFile.context.reaches === false,
    link: '/create-account',
    values: ({ now }) => ({
      hours: accountCreationFacts.linkValidFor / HOUR,
      until: { time: now + accountCreationFacts.linkValidFor },
    }),
  },
  welcome: { channels: ['email'], values: ({ applicant }) => ({ firstName: applicant.firstName }) },
};
