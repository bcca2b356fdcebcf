import type { CaseView } from '#api/contract.ts';
import { NoReceipt } from '#portal-kit/frame/no-receipt.tsx';
import { DECLARATION_PAGE } from '#portals/family/declaration/declaration-status.ts';

/** What was declared, and what comes of it. */
export function DeclarationReceipt(_props: { quarterly: CaseView }) {
  return <NoReceipt back={DECLARATION_PAGE} />;
}
