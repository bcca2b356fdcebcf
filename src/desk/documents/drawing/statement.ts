import type { Paper, YearlyStatement } from '#domain/paper.ts';

/** What a yearly statement says, whole: where its data leave it out, a plausible one is printed. */
export function statementOf({ facts, issuedOn }: Paper): YearlyStatement {
  const year = Number(issuedOn.slice(0, 4)) - 1;
  return (
    facts.statement ?? { about: 'wages', year, amount: 1_264_000, from: facts.employer ?? 'Atelier des Trois Ponts' }
  );
}

interface StatementWords {
  title: string;
  opening: string;
  /** What the sum is, before its year. */
  sum: string;
  /** Which line of the return it is for, and what that does. */
  use: string[];
}

const COLUMNS = 'Chacun écrit dans sa colonne : déclarant 1 ou déclarant 2.';

const WORDS: Record<YearlyStatement['about'], StatementWords> = {
  wages: {
    title: 'RELEVÉ ANNUEL DE SALAIRE',
    opening: 'Nous certifions avoir versé à la personne nommée ci-dessus les salaires suivants.',
    sum: 'Total net imposable',
    use: ['Pour la ligne « Traitements et salaires », case 1AJ ou 1BJ.', COLUMNS],
  },
  unemployment: {
    title: 'ATTESTATION FISCALE',
    opening: 'Nous certifions avoir versé à la personne nommée ci-dessus les allocations suivantes.',
    sum: 'Total des allocations imposables',
    use: ['Pour la ligne « Autres revenus imposables : chômage », case 1AP ou 1BP.', COLUMNS],
  },
  pension: {
    title: 'ATTESTATION FISCALE DE PENSION',
    opening: 'Nous certifions avoir versé à la personne nommée ci-dessus la pension suivante.',
    sum: 'Total net imposable',
    use: ['Pour la ligne « Pensions, retraites », case 1AS ou 1BS.', COLUMNS],
  },
  'home-help': {
    title: 'ATTESTATION FISCALE',
    opening: 'Nous certifions avoir reçu de la personne nommée ci-dessus le paiement d’une aide à domicile.',
    sum: 'Total payé',
    use: [
      'Pour la ligne « Sommes versées pour l’emploi d’un salarié à domicile », case 7DB.',
      'Écrivez ce que vous avez payé, pas la moitié : le calcul se fait tout seul.',
    ],
  },
  childcare: {
    title: 'ATTESTATION FISCALE',
    opening: 'Nous certifions avoir reçu de la personne nommée ci-dessus le paiement de la garde de son enfant.',
    sum: 'Total payé pour un enfant, aides déduites',
    use: [
      'Pour la ligne « Frais de garde des enfants de moins de 6 ans », case 7GA.',
      'Écrivez ce que vous avez payé : le crédit d’impôt se calcule tout seul.',
    ],
  },
  gift: {
    title: 'REÇU FISCAL',
    opening: 'Notre association reconnaît avoir reçu les dons de la personne nommée ci-dessus.',
    sum: 'Total des dons',
    use: [
      'Pour la ligne « Dons versés à d’autres organismes d’intérêt général », case 7UF.',
      'Écrivez ce que vous avez donné : la réduction d’impôt se calcule toute seule.',
    ],
  },
  'gift-help': {
    title: 'REÇU FISCAL',
    opening: 'Notre association d’aide aux personnes en difficulté a reçu les dons de la personne nommée ci-dessus.',
    sum: 'Total des dons',
    use: [
      'Pour la ligne « Dons versés à des organismes d’aide aux personnes en difficulté », case 7UD.',
      'Écrivez ce que vous avez donné : la réduction d’impôt se calcule toute seule.',
    ],
  },
};

/** Read by the drawing and by its text alternative, so that both say the same. */
export const statementWords = (about: YearlyStatement['about']): StatementWords => WORDS[about];
