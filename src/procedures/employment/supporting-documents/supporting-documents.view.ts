import type { EffectInput, WantedDocument } from '#domain/procedure.ts';
import { instant } from '#domain/time.ts';
import {
  type DocumentsContext,
  unread,
} from '#procedures/employment/supporting-documents/supporting-documents.machine.ts';

/** Whether a person is reading now: then nothing can be taken back. */
const canChange = ({ caseFile }: EffectInput) => caseFile.value !== 'reading' && caseFile.value !== 'complete';

/** Each paper that is asked for, as the page of documents shows it. What an agent has not read yet is not betrayed. */
export function wantedDocuments(input: EffectInput): WantedDocument[] {
  const { caseFile } = input;
  const context = caseFile.context as DocumentsContext;
  return Object.entries(context.asked).map(([slot, { kind, month, employer, newerThan, mayWait }]): WantedDocument => {
    const state = stateOf(context, slot);
    const reason = context.refused[slot];
    const isOpen = state === 'wanted' || state === 'refused' || state === 'later';
    const canPostpone = mayWait && (state === 'wanted' || state === 'refused') && caseFile.value !== 'restAwaited';
    return {
      slot,
      kind,
      state,
      files: isOpen ? [] : (caseFile.uploads[slot] ?? []),
      ...(month === undefined ? {} : { month: instant(`${month}-01`) }),
      ...(employer === undefined ? {} : { employer }),
      ...(newerThan === undefined ? {} : { newerThan }),
      ...(reason === undefined ? {} : { reason }),
      ...(isOpen && canChange(input) ? { attach: 'attach' } : {}),
      ...(state === 'received' && canChange(input) ? { detach: 'detach' } : {}),
      ...(canPostpone && canChange(input) ? { postpone: 'postpone' } : {}),
    };
  });
}

function stateOf(context: DocumentsContext, slot: string): WantedDocument['state'] {
  if (context.accepted.includes(slot)) return 'accepted';
  if (unread(context).includes(slot)) return 'received';
  if (context.slots[slot] === 'later') return 'later';
  return context.refused[slot] === undefined ? 'wanted' : 'refused';
}
