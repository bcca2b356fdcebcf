import type { EffectInput, LetterRule } from '#domain/procedure.ts';
import type { DocumentsContext } from '#procedures/employment/supporting-documents/supporting-documents.machine.ts';
import { choice } from '#procedures/papers/choice.ts';

const both: LetterRule['channels'] = ['email', 'portal'];
const link = '/documents';

const contextOf = ({ caseFile }: EffectInput) => caseFile.context as DocumentsContext;
const countOf = (input: EffectInput, wanted: string) =>
  Object.values(contextOf(input).slots).filter((state) => state === wanted).length;

export const supportingDocumentsLetters: Record<string, LetterRule> = {
  'documents-asked': {
    channels: both,
    link,
    values: (input) => ({ count: Object.keys(contextOf(input).asked).length }),
  },
  reminder: { channels: both, link },
  receipt: {
    channels: both,
    link,
    document: 'letter',
    values: (input) => ({ count: sentOf(input), later: countOf(input, 'later') }),
  },
  'document-request': { channels: both, link, values: firstRefused },
  'rest-awaited': { channels: both, link, values: (input) => ({ count: countOf(input, 'later') }) },
  'file-complete': { channels: both, link, document: 'letter' },
};

function sentOf(input: EffectInput): number {
  const { slots, accepted } = contextOf(input);
  return Object.entries(slots).filter(
    ([slot, state]) => !['missing', 'later'].includes(state) && !accepted.includes(slot),
  ).length;
}

/** The paper asked for again and why; the page of documents shows all of them, where there are several. */
function firstRefused(input: EffectInput) {
  const { refused, asked } = contextOf(input);
  const [slot = '', reason = 'unreadable'] = Object.entries(refused)[0] ?? [];
  return { paper: choice(asked[slot]?.kind ?? 'letter'), reason: choice(reason), count: Object.keys(refused).length };
}
