import { monthsAfter } from '#desk/documents/drawing/print-format.ts';
import { rentFacts } from '#desk/documents/paper.facts.ts';
import type { Paper } from '#domain/paper.ts';
import type { Day } from '#domain/time.ts';

/** Who lets the personas' homes. */
export const landlord = {
  name: 'Régie des Glycines',
  street: '5, place des Glycines',
  town: '99 999 Valfleury-sur-Lirette',
  phone: '05 36 49 31 07',
  signatory: 'Odile Ferrand, gérante',
};

/** The first day of the lease: the day it takes effect, or some years before a later paper. */
export function leaseBegins({ kind, issuedOn }: Pick<Paper, 'kind' | 'issuedOn'>): Day {
  const month = `${issuedOn.slice(0, 7)}-01`;
  return kind === 'lease' ? monthsAfter(month, 1) : monthsAfter(month, -rentFacts.monthsIn);
}
