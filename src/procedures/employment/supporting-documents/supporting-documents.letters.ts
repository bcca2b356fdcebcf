import type { EffectInput, LetterRule } from '#domain/procedure.ts';
import type { DocumentsContext } from '#procedures/employment/supporting-documents/supporting-documents.machine.ts';
import { choice } from '#procedures/papers/choice.ts';
import { countSlots } from '#procedures/papers/slots.ts';

const both: LetterRule['channels'] = ['email', 'portal'];
const link = '/documents';

const contextOf = ({ caseFile }: EffectInput) => caseFile.context as DocumentsContext;

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
    values: (input) => countSlots(contextOf(input)),
  },
  'document-request': { channels: both, link, values: firstRefused },
  'rest-awaited': { channels: both, link, values: (input) => ({ count: countSlots(contextOf(input)).later }) },
  'file-complete': { channels: both, link, document: 'letter' },
};

/** The paper asked for again and why; the page of documents shows all of them, where there are several. */
function firstRefused(input: EffectInput) {
  const { refused, asked } = contextOf(input);
  const [slot = '', reason = 'unreadable'] = Object.entries(refused)[0] ?? [];
  return { paper: choice(asked[slot]?.kind ?? 'letter'), reason: choice(reason), count: Object.keys(refused).length };
}
