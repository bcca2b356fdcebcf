import type { EffectInput, WantedDocument } from '#domain/procedure.ts';
import { instant } from '#domain/time.ts';
import { type SlotsContext, unread } from '#procedures/papers/slots.ts';

/**
 * Each paper that is asked for, as the page of documents shows it. What an agent has not read yet is not betrayed. `closed`:
 * the states in which nothing can be sent or taken back, because a person is reading or it is over.
 */
export function wantedIn({ caseFile }: EffectInput, closed: readonly string[]): WantedDocument[] {
  const context = caseFile.context as SlotsContext;
  const canChange = !closed.includes(String(caseFile.value));
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
      ...(isOpen && canChange ? { attach: 'attach' } : {}),
      ...(state === 'received' && canChange ? { detach: 'detach' } : {}),
      ...(canPostpone && canChange ? { postpone: 'postpone' } : {}),
    };
  });
}

function stateOf(context: SlotsContext, slot: string): WantedDocument['state'] {
  if (context.accepted.includes(slot)) return 'accepted';
  if (unread(context).includes(slot)) return 'received';
  if (context.slots[slot] === 'later') return 'later';
  return context.refused[slot] === undefined ? 'wanted' : 'refused';
}
