import type { Procedure } from '#domain/procedure.ts';
import { codeAt } from '#procedures/door/code.ts';
import { unusualConnectionExplanations } from '#procedures/identity/unusual-connection/unusual-connection.explanations.ts';
import { unusualConnectionFacts } from '#procedures/identity/unusual-connection/unusual-connection.facts.ts';
import { unusualConnectionForms } from '#procedures/identity/unusual-connection/unusual-connection.forms.ts';
import { unusualConnectionLetters } from '#procedures/identity/unusual-connection/unusual-connection.letters.ts';
import {
  type UnusualConnectionContext,
  unusualConnectionMachine,
} from '#procedures/identity/unusual-connection/unusual-connection.machine.ts';
import { unusualConnectionMoves } from '#procedures/identity/unusual-connection/unusual-connection.moves.ts';

/** Fougère writes that a connection looked unusual: read the e-mail calmly, go to the site by oneself, decide. */
export const unusualConnection: Procedure<typeof unusualConnectionMachine> = {
  id: 'identity/unusual-connection',
  agency: 'identity',
  machine: unusualConnectionMachine,
  delays: { strangerComesBack: 'quiet' },
  forms: unusualConnectionForms,
  moves: unusualConnectionMoves,
  letters: unusualConnectionLetters,
  input: ({ seed, openedAt, situation }): UnusualConnectionContext => ({
    seed,
    code: codeAt(seed, openedAt, unusualConnectionFacts.codeLength),
    wasMine: situation.connectionWasMine !== false,
    match: false,
  }),
  view: ({ caseFile: { history } }) => ({ openedAt: history[0]?.at }),
  explanations: unusualConnectionExplanations,
};
