import type { Procedure } from '#domain/procedure.ts';
import { debtInput } from '#procedures/debt/debt.context.ts';
import { debtCounter, debtDecisions } from '#procedures/debt/debt.counter.ts';
import { debtDelays } from '#procedures/debt/debt.machine.ts';
import { debtView } from '#procedures/debt/debt.view.ts';
import { overpaymentExplanations } from '#procedures/family/overpayment/overpayment.explanations.ts';
import { overpaymentFacts } from '#procedures/family/overpayment/overpayment.facts.ts';
import { overpaymentForms } from '#procedures/family/overpayment/overpayment.forms.ts';
import { overpaymentLetters } from '#procedures/family/overpayment/overpayment.letters.ts';
import { overpaymentMachine } from '#procedures/family/overpayment/overpayment.machine.ts';
import { overpaymentMoves } from '#procedures/family/overpayment/overpayment.moves.ts';

/** Money that Aubépine paid and asks back: a change that was told late, above all. */
export const familyOverpayment: Procedure<typeof overpaymentMachine> = {
  id: 'family/overpayment',
  agency: 'family',
  machine: overpaymentMachine,
  signIn: 'family/sign-in',
  delays: debtDelays,
  decisions: debtDecisions,
  counter: debtCounter(overpaymentFacts),
  forms: overpaymentForms,
  moves: overpaymentMoves,
  letters: overpaymentLetters,
  input: debtInput,
  view: debtView(overpaymentFacts),
  explanations: overpaymentExplanations,
};
