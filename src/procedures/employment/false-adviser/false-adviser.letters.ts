import type { LetterRule } from '#domain/procedure.ts';
import { falseAdviserFacts } from '#procedures/employment/false-adviser/false-adviser.facts.ts';

const caller = {
  channels: ['call'],
  sender: { address: falseAdviserFacts.shownNumber },
  fraud: true,
} satisfies LetterRule;
const agency = { channels: ['call'] } satisfies LetterRule;

/** A call is a letter too: its body is what is said. */
export const falseAdviserLetters: Record<string, LetterRule> = {
  /** The stranger already has the password: the code is genuine, and sent because of them. */
  code: { channels: ['email'], values: ({ caseFile }) => ({ code: String(caseFile.context.code) }) },
  call: caller,
  conversation: caller,
  insistence: caller,
  'email-changed': { channels: ['email'] },
  answer: agency,
  'answer-too-late': agency,
};
