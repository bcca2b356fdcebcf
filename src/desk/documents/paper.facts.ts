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

/** In cents. */
export const rentFacts = { rent: 41_200, charges: 4_800, inWords: 'quatre cent soixante euros' };

/** In cents; prices of a kilowatt-hour in tenths of a cent. VAT in hundredths of a percent. */
export const electricityFacts = {
  subscription: 2_540,
  kilowattHours: 318,
  price: 198,
  vat: 2_000,
  /** The six months before the bill, oldest first, for its chart. */
  history: [138, 146, 151, 149, 162, 156],
};

/** A bank, a branch and a control key that no account can have: the IBAN fails every check on purpose. */
export const bankFacts = {
  bank: '99999',
  branch: '99999',
  account: '00000000042',
  key: '27',
  iban: 'FR00 9999 9999 9900 0000 0004 227',
  bic: 'LIRTXX00XXX',
};
