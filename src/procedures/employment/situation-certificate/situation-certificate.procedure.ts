import type { Procedure } from '#domain/procedure.ts';
import { situationCertificateExplanations } from '#procedures/employment/situation-certificate/situation-certificate.explanations.ts';
import { situationCertificateForms } from '#procedures/employment/situation-certificate/situation-certificate.forms.ts';
import { situationCertificateLetters } from '#procedures/employment/situation-certificate/situation-certificate.letters.ts';
import { situationCertificateMachine } from '#procedures/employment/situation-certificate/situation-certificate.machine.ts';
import { situationCertificateMoves } from '#procedures/employment/situation-certificate/situation-certificate.moves.ts';

/** The certificate of situation, from the download to the body that asked for it. */
export const situationCertificate: Procedure<typeof situationCertificateMachine> = {
  id: 'employment/situation-certificate',
  agency: 'employment',
  machine: situationCertificateMachine,
  signIn: 'employment/sign-in',
  delays: { townHallReads: 'office' },
  forms: situationCertificateForms,
  moves: situationCertificateMoves,
  letters: situationCertificateLetters,
  input: () => ({}),
  view: ({ caseFile }) => ({ downloaded: caseFile.history.some(({ event }) => event === 'download') }),
  explanations: situationCertificateExplanations,
};
