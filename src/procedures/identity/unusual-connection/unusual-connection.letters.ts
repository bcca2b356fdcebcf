import type { LetterRule } from '#domain/procedure.ts';
import { HOUR } from '#domain/time.ts';

export const unusualConnectionLetters: Record<string, LetterRule> = {
  alert: {
    channels: ['email'],
    values: ({ caseFile, now }) => ({
      code: String(caseFile.context.code),
      day: { day: now - 14 * HOUR },
      time: { time: now - 14 * HOUR },
    }),
  },
  'second-alert': {
    channels: ['email'],
    values: ({ caseFile, now }) => ({ code: String(caseFile.context.code), day: { day: now }, time: { time: now } }),
  },
  'report-receipt': { channels: ['email'], values: ({ caseFile }) => ({ code: String(caseFile.context.code) }) },
};
