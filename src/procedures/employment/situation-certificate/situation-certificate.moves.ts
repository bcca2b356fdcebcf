import type { Move } from '#domain/procedure.ts';
import {
  situationCertificateFacts as facts,
  TOWN_HALL,
} from '#procedures/employment/situation-certificate/situation-certificate.facts.ts';
import { verdictOn } from '#procedures/papers/verdict.ts';

const SLOT = 'attachment';

/** The paper that the letter `issued` brings, by its id. */
const CERTIFICATE = 'situation-certificate-issued';

const isIssued = ({ history }: { history: { event: string }[] }) => history.some(({ event }) => event === 'download');

export const situationCertificateMoves: Move[] = [
  {
    id: 'download',
    page: '/certificates',
    signedIn: true,
    keepsAnswers: false,
    downloads: 'issued',
    leadsTo: () => undefined,
    event: () => ({ type: 'download' }),
    truth: ({ caseFile }) => (isIssued(caseFile) ? undefined : {}),
  },
  {
    id: 'sendToTownHall',
    page: '/',
    mail: { to: TOWN_HALL, slot: SLOT },
    slots: () => [SLOT],
    signedIn: false,
    keepsAnswers: false,
    leadsTo: () => undefined,
    event: ({ uploads, applicant, now }) => {
      const asked = { kind: 'situation-certificate' as const, newerThan: facts.newerThan };
      return { type: 'sendToTownHall', verdict: verdictOn(uploads[SLOT] ?? [], asked, applicant, now) };
    },
    truth: ({ caseFile }) => (isIssued(caseFile) ? { [SLOT]: CERTIFICATE } : undefined),
  },
];
