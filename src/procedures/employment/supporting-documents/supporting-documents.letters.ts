import type { EffectInput, LetterRule } from '#domain/procedure.ts';
import type { TextValue } from '#domain/text.ts';
import type { DocumentsContext } from '#procedures/employment/supporting-documents/supporting-documents.machine.ts';
import { choice } from '#procedures/papers/choice.ts';
import { lastMinute } from '#procedures/papers/last-day.ts';
import { countSlots } from '#procedures/papers/slots.ts';

const both: LetterRule['channels'] = ['email', 'portal'];
const link = '/documents';

const contextOf = ({ caseFile }: EffectInput) => caseFile.context as DocumentsContext;

export const supportingDocumentsLetters: Record<string, LetterRule> = {
  'documents-asked': {
    channels: both,
    link,
    values: (input) => ({ count: Object.keys(contextOf(input).asked).length, ...lastDay(input) }),
  },
  reminder: { channels: both, link },
  'last-days': { channels: both, link, values: (input) => ({ count: missingFrom(input), ...lastDay(input) }) },
  'set-aside': {
    channels: both,
    link,
    document: 'letter',
    values: (input) => ({ count: missingFrom(input), ...lastDay(input) }),
  },
  receipt: {
    channels: both,
    link,
    document: 'letter',
    values: (input) => ({ ...countSlots(contextOf(input)), ...lateness(input) }),
  },
  'document-request': { channels: both, link, values: firstRefused },
  'rest-awaited': { channels: both, link, values: (input) => ({ count: countSlots(contextOf(input)).later }) },
  'handed-on': { channels: both, link },
  'file-complete': {
    channels: both,
    link,
    document: 'letter',
    values: (input) => ({ ...lateness(input), ...lastDay(input), completeOn: { day: input.now } }),
  },
};

const missingFrom = (input: EffectInput) =>
  Object.values(contextOf(input).slots).filter((state) => state === 'missing').length;

const lateness = (input: EffectInput) => ({ late: contextOf(input).late ? 'yes' : 'no' });

/** Until when papers may come; a letter without a last day speaks of none. */
function lastDay(input: EffectInput): Record<string, TextValue> {
  const { answerBefore } = contextOf(input);
  return answerBefore === undefined
    ? { dated: 'no', lastDay: '' }
    : { dated: 'yes', lastDay: { day: lastMinute(answerBefore) } };
}

/** The paper asked for again and why; the page of documents shows all of them, where there are several. */
function firstRefused(input: EffectInput) {
  const { refused, asked } = contextOf(input);
  const [slot = '', reason = 'unreadable'] = Object.entries(refused)[0] ?? [];
  return { paper: choice(asked[slot]?.kind ?? 'letter'), reason: choice(reason), count: Object.keys(refused).length };
}
