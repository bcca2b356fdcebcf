import type { CaseView } from '#api/contract.ts';
import type { ProcedureId } from '#domain/agency.ts';
import type { AgencySite } from '#portal-kit/data/agency.ts';
import { caseIfInPlay } from '#portal-kit/data/case-in-play.ts';

/** Where the portal's own words are found. */
export const IMITATION_TEXTS = 'portals/imitation';

/** Whom a fraud imitates, and under what its words stand in the texts. */
export interface Imitation {
  id: 'refund' | 'alert';
  procedure: ProcedureId;
  imitated: AgencySite;
}

const IMITATIONS: Imitation[] = [
  {
    id: 'refund',
    procedure: 'family/false-refund',
    imitated: { agency: 'family', texts: IMITATION_TEXTS, phone: '05 36 49 20 30' },
  },
  {
    id: 'alert',
    procedure: 'identity/false-alert',
    imitated: { agency: 'identity', texts: IMITATION_TEXTS, phone: '05 36 49 60 70' },
  },
];

/** The fraud that this session plays, and how far it has come. */
export interface Played {
  imitation: Imitation;
  fraud: CaseView;
}

export async function loadPlayed(): Promise<Played> {
  const cases = await Promise.all(IMITATIONS.map(({ procedure }) => caseIfInPlay(procedure)));
  for (const [index, imitation] of IMITATIONS.entries()) {
    const fraud = cases[index];
    if (fraud) return { imitation, fraud };
  }
  throw new Error('This session plays no fraud that has a site of its own.');
}

const GIVEN = ['fallenFor', 'used', 'protected', 'safe.mended'];

/** Whether the stranger was given what the page asks for. */
export const wasGiven = ({ states }: CaseView): boolean => states.some((state) => GIVEN.includes(state));
