import type { Procedure } from '#domain/procedure.ts';
import { calculation } from '#procedures/amounts/calculator.ts';
import { type CorrectionContext, correctionInput, gainTaken } from '#procedures/tax/correction/correction.context.ts';
import { correctionCounter, correctionDecisions } from '#procedures/tax/correction/correction.counter.ts';
import { correctionExplanations } from '#procedures/tax/correction/correction.explanations.ts';
import { fittedForm } from '#procedures/tax/correction/correction.fit.ts';
import { correctionForms } from '#procedures/tax/correction/correction.forms.ts';
import { correctionLetters } from '#procedures/tax/correction/correction.letters.ts';
import { correctionMachine } from '#procedures/tax/correction/correction.machine.ts';
import { correctionMoves } from '#procedures/tax/correction/correction.moves.ts';
import { correctionView, wantedProof } from '#procedures/tax/correction/correction.view.ts';
import { taxInputs } from '#procedures/taxes/declared.ts';
import { incomeTaxModel } from '#procedures/taxes/income-tax.amounts.ts';

/** Correcting an income return once its notice has come, then claiming; what only an agent can change is written about. */
export const correction: Procedure<typeof correctionMachine> = {
  id: 'tax/correction',
  agency: 'tax',
  machine: correctionMachine,
  signIn: 'tax/sign-in',
  delays: {
    windowOpens: 'opens',
    windowCloses: 'deadline',
    claimsClose: 'deadline',
    messageAnswer: 'office',
    night: 'office',
    agentReads: 'office',
    agentCompares: 'office',
    proofReminder: 'reminder',
    proofDue: 'deadline',
    moneyMoves: 'payment',
    silence: 'opens',
    claimRead: 'office',
  },
  decisions: correctionDecisions,
  counter: correctionCounter,
  forms: correctionForms,
  fit: fittedForm,
  moves: correctionMoves,
  letters: correctionLetters,
  amount: (_, { caseFile }) => gainTaken(caseFile.context as CorrectionContext),
  // What counts now, so that one sees what a correction has changed.
  calculations: [
    calculation(incomeTaxModel, {
      signedIn: true,
      inputsOf: ({ caseFile }) => {
        const { declared } = caseFile.context as CorrectionContext;
        return declared && taxInputs(declared);
      },
    }),
  ],
  wanted: wantedProof,
  input: correctionInput,
  view: correctionView,
  explanations: correctionExplanations,
};
