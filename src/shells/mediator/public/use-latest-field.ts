import { type RefObject, useEffect } from 'react';
import type { SessionStore } from '#backend/session-store.ts';
import type { Entry } from '#domain/log.ts';

type Draft = Extract<Entry, { kind: 'draft' }>;

/** Keeps the box that was filled in last in sight, where nobody tells how the page was scrolled. `on`: whether that is so. */
export function useLatestField(store: SessionStore, root: RefObject<HTMLElement | null>, on: boolean): void {
  useEffect(() => {
    if (!on) return;
    let seen = lastDraft(store.entries);
    return store.subscribe(() => {
      const draft = lastDraft(store.entries);
      const field = draft && changedField(draft, seen);
      seen = draft;
      if (field === undefined) return;
      const box = root.current?.querySelector(`[data-coach-id^="field:"][data-coach-id$=".${CSS.escape(field)}"]`);
      box?.scrollIntoView({ block: 'center' });
    });
  }, [store, root, on]);
}

const lastDraft = (entries: readonly Entry[]): Draft | undefined =>
  entries.findLast((entry): entry is Draft => entry.kind === 'draft');

/** The field whose answer is another one than it was in the draft before. */
export function changedField({ form, answers }: Draft, before: Draft | undefined): string | undefined {
  const known = before?.form === form ? before.answers : {};
  return Object.keys(answers).find((field) => answers[field] !== known[field]);
}
