import type { EffectInput, Procedure } from '#domain/procedure.ts';
import { calculation } from '#procedures/amounts/calculator.ts';
import {
  balanceOf,
  countedIn,
  openingOf,
  type ReturnContext,
} from '#procedures/tax/income-return/income-return.context.ts';
import { declaredIn } from '#procedures/tax/income-return/income-return.declared.ts';
import { incomeReturnExplanations } from '#procedures/tax/income-return/income-return.explanations.ts';
import { fittedForm } from '#procedures/tax/income-return/income-return.fit.ts';
import { incomeReturnForms } from '#procedures/tax/income-return/income-return.forms.ts';
import { incomeReturnLetters } from '#procedures/tax/income-return/income-return.letters.ts';
import { incomeReturnMachine } from '#procedures/tax/income-return/income-return.machine.ts';
import { incomeReturnMoves } from '#procedures/tax/income-return/income-return.moves.ts';
import { incomeReturnView } from '#procedures/tax/income-return/income-return.view.ts';
import { taxInputs } from '#procedures/taxes/declared.ts';
import { incomeTaxModel } from '#procedures/taxes/income-tax.amounts.ts';

const contextOf = ({ caseFile }: EffectInput) => caseFile.context as ReturnContext;

/** The income of a year, pre-filled, checked and signed: the tax follows from it, and money given back or debited. */
export const incomeReturn: Procedure<typeof incomeReturnMachine> = {
  id: 'tax/income-return',
  agency: 'tax',
  machine: incomeReturnMachine,
  signIn: 'tax/sign-in',
  delays: {
    windowOpens: 'opens',
    reminder: 'reminder',
    windowCloses: 'deadline',
    noticeDay: 'office',
    refundDay: 'payment',
    debitDay: 'payment',
    rateDay: 'exchange',
  },
  tells: [{ agency: 'tax', event: 'returnAssessed' }],
  followedBy: ['tax/correction'],
  forms: incomeReturnForms,
  fit: fittedForm,
  moves: incomeReturnMoves,
  letters: incomeReturnLetters,
  amount: (_, input) => -balanceOf(contextOf(input)),
  calculations: [
    // What counts; before anything does, what was filled in last.
    calculation(incomeTaxModel, {
      signedIn: true,
      inputsOf: (input) => {
        const declared = countedIn(contextOf(input)) ?? contextOf(input).filled;
        return declared && taxInputs(declared);
      },
    }),
    // What is about to be signed, while it is being filled in.
    calculation(incomeTaxModel, {
      id: 'estimate',
      form: 'return',
      signedIn: true,
      inputsOf: (input) => taxInputs(declaredIn(input.answers ?? {}, contextOf(input))),
    }),
  ],
  input: openingOf,
  view: incomeReturnView,
  explanations: incomeReturnExplanations,
};
