import type { Procedure } from '#domain/procedure.ts';
import { publicComputerExplanations } from '#procedures/employment/public-computer/public-computer.explanations.ts';
import { publicComputerForms } from '#procedures/employment/public-computer/public-computer.forms.ts';
import { publicComputerLetters } from '#procedures/employment/public-computer/public-computer.letters.ts';
import {
  type PublicComputerContext,
  publicComputerMachine,
} from '#procedures/employment/public-computer/public-computer.machine.ts';
import { publicComputerMoves } from '#procedures/employment/public-computer/public-computer.moves.ts';

/** A certificate fetched at a computer for everybody, and everything that must not stay behind. */
export const publicComputer: Procedure<typeof publicComputerMachine> = {
  id: 'employment/public-computer',
  agency: 'employment',
  machine: publicComputerMachine,
  signIn: 'employment/sign-in',
  delays: {},
  forms: publicComputerForms,
  moves: publicComputerMoves,
  letters: publicComputerLetters,
  input: (): PublicComputerContext => ({
    downloaded: false,
    fileKept: false,
    passwordKept: true,
    historyKept: true,
    signedOut: true,
  }),
  view: ({ caseFile }) => {
    const { fileKept, passwordKept, historyKept, signedOut } = caseFile.context as PublicComputerContext;
    return { downloaded: fileKept, passwordKept, historyKept, tabOpen: !signedOut };
  },
  explanations: publicComputerExplanations,
};
