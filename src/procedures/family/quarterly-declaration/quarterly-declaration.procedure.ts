import type { Procedure } from '#domain/procedure.ts';
import { calculation } from '#procedures/amounts/calculator.ts';
import { activityBonusModel } from '#procedures/benefits/activity-bonus.amounts.ts';
import { bonusInputs } from '#procedures/family/quarterly-declaration/quarterly-declaration.amounts.ts';
import {
  openingOf,
  type QuarterlyContext,
} from '#procedures/family/quarterly-declaration/quarterly-declaration.context.ts';
import {
  quarterlyCounter,
  quarterlyDecisions,
} from '#procedures/family/quarterly-declaration/quarterly-declaration.counter.ts';
import { quarterlyExplanations } from '#procedures/family/quarterly-declaration/quarterly-declaration.explanations.ts';
import { fittedForm } from '#procedures/family/quarterly-declaration/quarterly-declaration.fit.ts';
import { quarterlyForms } from '#procedures/family/quarterly-declaration/quarterly-declaration.forms.ts';
import { quarterlyLetters } from '#procedures/family/quarterly-declaration/quarterly-declaration.letters.ts';
import { quarterlyMachine } from '#procedures/family/quarterly-declaration/quarterly-declaration.machine.ts';
import { quarterlyMoves } from '#procedures/family/quarterly-declaration/quarterly-declaration.moves.ts';
import { quarterlyView, wantedProofs } from '#procedures/family/quarterly-declaration/quarterly-declaration.view.ts';

/** The income of three months, pre-filled and checked every quarter: the activity bonus follows from it for three months. */
export const quarterlyDeclaration: Procedure<typeof quarterlyMachine> = {
  id: 'family/quarterly-declaration',
  agency: 'family',
  machine: quarterlyMachine,
  signIn: 'family/sign-in',
  delays: {
    windowOpens: 'opens',
    reminder: 'reminder',
    windowCloses: 'deadline',
    night: 'office',
    computed: 'office',
    agentReads: 'office',
    proofReminder: 'reminder',
    proofDue: 'deadline',
    paymentDay: 'payment',
    nextWindow: 'opens',
  },
  tells: [{ agency: 'family', event: 'debtFound' }],
  followedBy: ['family/overpayment'],
  decisions: quarterlyDecisions,
  counter: quarterlyCounter,
  forms: quarterlyForms,
  fit: fittedForm,
  moves: quarterlyMoves,
  letters: quarterlyLetters,
  amount: (_, { caseFile }) => (caseFile.context as QuarterlyContext).latest,
  // What was worked out before this declaration is known as a sum only.
  calculations: [
    calculation(activityBonusModel, {
      signedIn: true,
      inputsOf: ({ caseFile }) => {
        const context = caseFile.context as QuarterlyContext;
        return context.ready ? bonusInputs(context) : undefined;
      },
    }),
  ],
  wanted: wantedProofs,
  input: openingOf,
  view: quarterlyView,
  explanations: quarterlyExplanations,
};
