import {
  CHANGE_MESSAGE,
  CLAIM_PAGE,
  CORRECTION_PAGE,
  canWriteChange,
  isClaim,
} from '#portals/tax/data/correction-status.ts';
import { DIFFICULTY_PAGE } from '#portals/tax/data/difficulty-status.ts';
import { canFill, RETURN_PAGE } from '#portals/tax/data/return-status.ts';
import type { TaxVisit } from '#portals/tax/data/tax-visit.ts';
import { HELP } from '#portals/tax/help/help-page.tsx';

/** Where a topic leads; its words stand in the texts under `write.way`. */
interface Way {
  id: string;
  page: string;
}

interface Topic {
  id: 'amount' | 'situation' | 'payment' | 'question';
  /** None where this exercise does not play it. */
  ways: Way[];
}

/** What one writes about, with the pages that answer it at this moment of the year. */
export function topicsOf({ incomeReturn, correction, difficulty }: TaxVisit): Topic[] {
  const isOpen = incomeReturn !== undefined && canFill(incomeReturn);
  const again = isOpen ? [{ id: 'return', page: RETURN_PAGE }] : [];
  const correct = correction ? [{ id: 'correction', page: CORRECTION_PAGE }] : [];
  const claim = correction && isClaim(correction) ? [{ id: 'claim', page: CLAIM_PAGE }] : [];
  const change = correction && canWriteChange(correction) ? [{ id: 'change', page: CHANGE_MESSAGE }] : [];
  const help = difficulty ? [{ id: 'difficulty', page: DIFFICULTY_PAGE }] : [];
  return [
    { id: 'amount', ways: [...again, ...correct, ...claim] },
    { id: 'situation', ways: [...(isOpen ? [{ id: 'returnChange', page: RETURN_PAGE }] : []), ...change] },
    { id: 'payment', ways: [...help, { id: 'payments', page: '/payments' }] },
    { id: 'question', ways: [{ id: 'help', page: HELP }] },
  ];
}
