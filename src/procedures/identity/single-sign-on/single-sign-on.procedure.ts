import type { Procedure } from '#domain/procedure.ts';
import { singleSignOnExplanations } from '#procedures/identity/single-sign-on/single-sign-on.explanations.ts';
import { singleSignOnFacts } from '#procedures/identity/single-sign-on/single-sign-on.facts.ts';
import { singleSignOnForms } from '#procedures/identity/single-sign-on/single-sign-on.forms.ts';
import { singleSignOnLetters } from '#procedures/identity/single-sign-on/single-sign-on.letters.ts';
import {
  type SingleSignOnContext,
  singleSignOnMachine,
} from '#procedures/identity/single-sign-on/single-sign-on.machine.ts';
import { singleSignOnMoves } from '#procedures/identity/single-sign-on/single-sign-on.moves.ts';

/** One key for several doors: the portal asks Fougère who is there, and Fougère asks an account one already has. */
export const singleSignOn: Procedure<typeof singleSignOnMachine> = {
  id: 'identity/single-sign-on',
  agency: 'identity',
  machine: singleSignOnMachine,
  delays: { keyExpires: 'quiet', lockEnds: 'opens' },
  forms: singleSignOnForms,
  moves: singleSignOnMoves,
  letters: singleSignOnLetters,
  input: (): SingleSignOnContext => ({
    service: '',
    key: '',
    failures: 0,
    match: false,
    otherAccount: false,
    locked: '',
    lockedUntil: 0,
    opened: [],
  }),
  view: ({ caseFile, applicant }) => {
    const { service, key, failures, opened } = caseFile.context as SingleSignOnContext;
    const { firstName, lastName, birthDate, birthPlace = '' } = applicant;
    return {
      service,
      key,
      opened,
      attemptsLeft: Math.max(0, singleSignOnFacts.attempts - failures),
      identity: { firstName, lastName, birthDate, birthPlace },
    };
  },
  explanations: singleSignOnExplanations,
};
