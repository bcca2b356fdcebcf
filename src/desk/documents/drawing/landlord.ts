import { monthsAfter } from '#desk/documents/drawing/print-format.ts';
import { rentFacts } from '#desk/documents/paper.facts.ts';
import type { Cents } from '#domain/money.ts';
import type { Paper, PrintedHome } from '#domain/paper.ts';
import type { Day } from '#domain/time.ts';

/** Who lets the home of a paper that does not say it. */
const landlord: Landlord = {
  name: 'Régie des Glycines',
  kind: 'agency',
  street: '5, place des Glycines',
  town: '99 999 Valfleury-sur-Lirette',
  phone: '05 36 49 31 07',
  signatory: 'Odile Ferrand',
};

const SIGNATORIES = ['Odile Ferrand', 'Nadir Cassel', 'Aline Morvan', 'Théo Delalande'];

export type Landlord = PrintedHome['landlord'] & {
  name: string;
  /** Who holds the pen. */
  signatory: string;
};

/** What a lease, a rent receipt and a rent certificate say of the home, whole: the same on all three. */
export interface Letting {
  landlord: Landlord;
  kind: PrintedHome['kind'];
  surface: number;
  isShared: boolean;
  rent: Cents;
  charges: Cents;
  total: Cents;
  signedOn: Day;
  /** The day from which the home is let, which may be later than the signature. */
  since: Day;
}

/** Read by the drawings and by their text alternatives, so that both say the same. */
export function lettingOf({ kind: paper, facts, issuedOn }: Paper): Letting {
  const { home, rent = rentFacts.rent, charges = rentFacts.charges } = facts;
  return {
    landlord: landlordOf(facts.landlord, home),
    kind: home?.kind ?? 'empty',
    surface: home?.surface ?? rentFacts.surface,
    isShared: (home?.sharers ?? 0) > 0,
    rent,
    charges,
    total: rent + charges,
    signedOn: facts.signedOn ?? issuedOn,
    since: facts.since ?? firstDay(paper, issuedOn),
  };
}

function landlordOf(name = landlord.name, home?: PrintedHome): Landlord {
  const known = home ? { ...home.landlord, name } : { ...landlord, name };
  if (known.kind === 'individual') return { ...known, signatory: name };
  return { ...known, signatory: SIGNATORIES[name === landlord.name ? 0 : name.length % SIGNATORIES.length] ?? name };
}

/** The first day of a lease that does not say it: the month after it was signed, or some years before a later paper. */
function firstDay(paper: Paper['kind'], issuedOn: Day): Day {
  const month = `${issuedOn.slice(0, 7)}-01`;
  return paper === 'lease' ? monthsAfter(month, 1) : monthsAfter(month, -rentFacts.monthsIn);
}
