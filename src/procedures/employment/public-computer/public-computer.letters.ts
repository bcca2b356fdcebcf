import type { LetterRule } from '#domain/procedure.ts';

export const publicComputerLetters: Record<string, LetterRule> = {
  /** What happens when somebody sits down after the persona and finds something. */
  'library-call': { channels: ['sms'], sender: { address: '05 36 49 33 10' } },
};
