import { type RefObject, useEffect } from 'react';
import type { SessionStore } from '#backend/session-store.ts';
import type { Entry } from '#domain/log.ts';

/** Keeps the box that was filled in last in sight, where nobody tells how the page was scrolled. `on`: whether that is so. */
export function useLatestField(store: SessionStore, root: RefObject<HTMLElement | null>, on: boolean): void {
  useEffect(() => {
    if (!on) return;
    return store.subscribe(() => {
      const field = latestField(store.entries);
      if (field === undefined) return;
      const box = root.current?.querySelector(`[data-coach-id^="field:${CSS.escape(field)}"]`);
      box?.scrollIntoView({ block: 'center' });
    });
  }, [store, root, on]);
}

/** The field whose answer the last line has changed; undefined when it tells of something else. */
export function latestField(entries: readonly Entry[]): string | undefined {
  const latest = entries.at(-1);
  if (latest?.kind !== 'draft') return undefined;
  const before = entries.findLast((entry) => entry !== latest && entry.kind === 'draft' && entry.form === latest.form);
  const known = before?.kind === 'draft' ? before.answers : {};
  return Object.keys(latest.answers).find((field) => latest.answers[field] !== known[field]);
}
