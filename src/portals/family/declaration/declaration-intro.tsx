import type { CaseView } from '#api/contract.ts';

/** The three months that count, who sent what, and until when. */
export function DeclarationIntro(_props: { quarterly: CaseView }) {
  return null;
}
