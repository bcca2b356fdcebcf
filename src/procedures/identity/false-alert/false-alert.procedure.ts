import type { Procedure } from '#domain/procedure.ts';
import { falseAlertExplanations } from '#procedures/identity/false-alert/false-alert.explanations.ts';
import { falseAlertForms } from '#procedures/identity/false-alert/false-alert.forms.ts';
import { falseAlertLetters } from '#procedures/identity/false-alert/false-alert.letters.ts';
import { falseAlertMachine } from '#procedures/identity/false-alert/false-alert.machine.ts';
import { falseAlertMoves } from '#procedures/identity/false-alert/false-alert.moves.ts';

/** An e-mail in Fougère's name frightens with a connection, and asks for identifier and password. */
export const falseAlert: Procedure<typeof falseAlertMachine> = {
  id: 'identity/false-alert',
  agency: 'identity',
  machine: falseAlertMachine,
  imitationHost: 'fougere-securite.example',
  delays: { detailsUsed: 'quiet' },
  forms: falseAlertForms,
  moves: falseAlertMoves,
  letters: falseAlertLetters,
  input: () => ({ forwarded: false }),
  view: ({ caseFile: { history } }) => ({ openedAt: history[0]?.at }),
  explanations: falseAlertExplanations,
};
