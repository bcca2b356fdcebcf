import type { SignedLine } from '#backend/sharing/shared-session.ts';

/** How many lines two logs have in common from their beginning. */
export function sameLines(one: readonly SignedLine[], other: readonly SignedLine[]): number {
  const parting = one.findIndex((line, index) => line !== other[index]);
  return parting < 0 ? one.length : parting;
}
