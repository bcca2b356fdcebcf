import type { ReactNode } from 'react';
import { DeskContext, type DeskSurroundings } from '#desk/desk-context.ts';
import { useDrafts } from '#desk/draft.ts';

/** Surrounds the parts of the desk. It stays when one of them gives way to another: nothing typed is lost. */
export function DeskProvider({ children, ...surroundings }: DeskSurroundings & { children: ReactNode }) {
  const drafts = useDrafts();
  return <DeskContext value={{ ...surroundings, drafts }}>{children}</DeskContext>;
}
