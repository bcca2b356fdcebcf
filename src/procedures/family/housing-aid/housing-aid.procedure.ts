import type { Procedure } from '#domain/procedure.ts';
import { amountOf, housingCalculations } from '#procedures/family/housing-aid/housing-aid.amounts.ts';
import { housingInput } from '#procedures/family/housing-aid/housing-aid.context.ts';
import { housingCounter, housingDecisions } from '#procedures/family/housing-aid/housing-aid.counter.ts';
import { housingExplanations } from '#procedures/family/housing-aid/housing-aid.explanations.ts';
import { housingForms } from '#procedures/family/housing-aid/housing-aid.forms.ts';
import { housingLetters } from '#procedures/family/housing-aid/housing-aid.letters.ts';
import { housingAidMachine } from '#procedures/family/housing-aid/housing-aid.machine.ts';
import { housingMoves } from '#procedures/family/housing-aid/housing-aid.moves.ts';
import { housingView, wantedPapers } from '#procedures/family/housing-aid/housing-aid.view.ts';

/** Help with the rent, from the first look at rights to the last month in the home. */
export const housingAid: Procedure<typeof housingAidMachine> = {
  id: 'family/housing-aid',
  agency: 'family',
  machine: housingAidMachine,
  signIn: 'family/sign-in',
  delays: {
    night: 'office',
    certificateComes: 'office',
    papersDue: 'quiet',
    answerReminder: 'reminder',
    answerDue: 'deadline',
    queueEnds: 'office',
    agentDecides: 'office',
    paymentDay: 'payment',
    review: 'office',
  },
  tells: [{ agency: 'family', event: 'debtFound' }],
  followedBy: ['family/overpayment'],
  decisions: housingDecisions,
  counter: housingCounter,
  forms: housingForms,
  moves: housingMoves,
  letters: housingLetters,
  amount: amountOf,
  calculations: housingCalculations,
  wanted: wantedPapers,
  input: ({ situation }) => ({ ...housingInput(situation) }),
  view: housingView,
  explanations: housingExplanations,
};
