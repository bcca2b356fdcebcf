/**
 * Figures printed on the practice papers. All simplified: orders of magnitude of 2026, rounded, made to look right and
 * to add up. Nothing in the sandbox computes rights or payments with them, and nobody should learn a rate here.
 */

/** One line of a payslip. Rates are in hundredths of a percent; `base` is the share of the gross pay they apply to. */
export interface ContributionFacts {
  label: string;
  base: number;
  employee: number;
  employer: number;
}

const ALL = 10_000;
/** The social contributions on income (CSG, CRDS) leave 1.75 % of the pay aside for professional expenses. */
const ALL_BUT_EXPENSES = 9_825;

export const payslipFacts: {
  contributions: { title: string; lines: ContributionFacts[] }[];
  notDeductible: ContributionFacts;
  relief: ContributionFacts;
} = {
  contributions: [
    {
      title: 'Santé',
      lines: [{ label: 'Sécurité sociale, maladie, invalidité, décès', base: ALL, employee: 0, employer: 700 }],
    },
    {
      title: 'Accidents du travail et maladies professionnelles',
      lines: [{ label: 'Accidents du travail', base: ALL, employee: 0, employer: 200 }],
    },
    {
      title: 'Retraite',
      lines: [
        { label: 'Sécurité sociale plafonnée', base: ALL, employee: 690, employer: 855 },
        { label: 'Sécurité sociale déplafonnée', base: ALL, employee: 40, employer: 211 },
        { label: 'Complémentaire, tranche 1', base: ALL, employee: 401, employer: 601 },
      ],
    },
    { title: 'Famille', lines: [{ label: 'Allocations familiales', base: ALL, employee: 0, employer: 345 }] },
    { title: 'Assurance chômage', lines: [{ label: 'Chômage', base: ALL, employee: 0, employer: 400 }] },
    {
      title: 'CSG déductible de l’impôt sur le revenu',
      lines: [{ label: 'CSG déductible', base: ALL_BUT_EXPENSES, employee: 680, employer: 0 }],
    },
  ],
  notDeductible: { label: 'CSG et CRDS non déductibles', base: ALL_BUT_EXPENSES, employee: 290, employer: 0 },
  relief: { label: 'Allègement de cotisations', base: ALL, employee: 0, employer: -2_000 },
};

/** In cents; the home on receipts, certificates and leases that say nothing of theirs. */
export const rentFacts = {
  rent: 41_200,
  charges: 4_800,
  /** How long before the paper the home was let, in months, for papers that do not say it. */
  monthsIn: 31,
  /** Years that a lease lasts. */
  years: { empty: 3, furnished: 1, residence: 1 },
  surface: 42,
};

/**
 * The tax of one person without children, all simplified: one rate above one threshold, one relief. In cents; rates in
 * hundredths of a percent.
 */
export const taxFacts = {
  /** For a persona whose notice the exercise does not speak of. */
  referenceIncome: 1_264_000,
  /** Kept off the pay for the costs of working. */
  expenses: 1_000,
  threshold: 1_160_000,
  rate: 1_100,
  relief: 88_900,
  reliefRate: 4_525,
  /** Below, nothing is asked for. */
  smallest: 6_100,
};

/** In cents; prices of a kilowatt-hour in tenths of a cent. VAT in hundredths of a percent. */
export const electricityFacts = {
  subscription: 2_540,
  kilowattHours: 318,
  price: 198,
  vat: 2_000,
  /** The six months before the bill, oldest first, for its chart. */
  history: [138, 146, 151, 149, 162, 156],
};

/** A bank and a branch that no account can have, under a wrong control key: RIB and IBAN fail every check on purpose. */
export const bankFacts = {
  bank: '99999',
  branch: '99999',
  account: '00000000042',
  key: '28',
  iban: 'FR00 9999 9999 9900 0000 0004 228',
  bic: 'LIRTXX00XXX',
};

/** A car that nobody can own: the number 000 is on no plate, and its chassis number has a letter that none may have. */
export const vehicleFacts: {
  plate: string;
  first: string;
  formula: string;
  check: string;
  columns: [code: string, value: string][][];
  meanings: [code: string, meaning: string][];
} = {
  plate: 'ZZ-000-ZZ',
  first: '2021-05-12',
  formula: '0000FICTIF042',
  check: '2032-05-11',
  columns: [
    [
      ['D.1', 'LIRETTE AUTO'],
      ['D.2', 'BLD4X0FICTIF'],
      ['D.3', 'BALADE'],
      ['E', 'FICTIF00000000042'],
      ['F.1', '1565'],
      ['J.1', 'VP'],
    ],
    [
      ['G', '1140'],
      ['J', 'M1'],
      ['K', 'e0*0000/00*0000*00'],
      ['P.1', '1199'],
      ['P.2', '61'],
      ['P.3', 'ES'],
    ],
    [
      ['P.6', '4'],
      ['Q', '-'],
      ['S.1', '5'],
      ['U.1', '72'],
      ['V.7', '118'],
      ['V.9', 'FICTIF/00'],
    ],
  ],
  meanings: [
    ['A', 'Numéro de la plaque'],
    ['B', 'Première mise en circulation'],
    ['C.1', 'Titulaire : nom et prénom'],
    ['C.3', 'Adresse du titulaire'],
    ['D.1', 'Marque'],
    ['D.3', 'Nom commercial'],
    ['E', 'Numéro de châssis'],
    ['F.1', 'Masse maximale, en kg'],
    ['I', 'Date de ce certificat'],
    ['J.1', 'Genre du véhicule'],
    ['P.1', 'Cylindrée, en cm³'],
    ['P.3', 'Carburant'],
    ['P.6', 'Puissance administrative'],
    ['S.1', 'Places assises'],
    ['V.7', 'CO₂, en g/km'],
    ['X.1', 'Date du contrôle technique'],
  ],
};
