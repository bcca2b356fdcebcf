import type { Procedure } from '#domain/procedure.ts';
import { debtInput } from '#procedures/debt/debt.context.ts';
import { debtCounter, debtDecisions } from '#procedures/debt/debt.counter.ts';
import { debtDelays } from '#procedures/debt/debt.machine.ts';
import { debtView } from '#procedures/debt/debt.view.ts';
import { overpaymentExplanations } from '#procedures/employment/overpayment/overpayment.explanations.ts';
import { overpaymentFacts } from '#procedures/employment/overpayment/overpayment.facts.ts';
import { overpaymentForms } from '#procedures/employment/overpayment/overpayment.forms.ts';
import { overpaymentLetters } from '#procedures/employment/overpayment/overpayment.letters.ts';
import { overpaymentMachine } from '#procedures/employment/overpayment/overpayment.machine.ts';
import { overpaymentMoves } from '#procedures/employment/overpayment/overpayment.moves.ts';

/** Money that Bruyère paid and asks back: pay that differs from what was declared, above all. */
export const employmentOverpayment: Procedure<typeof overpaymentMachine> = {
  id: 'employment/overpayment',
  agency: 'employment',
  machine: overpaymentMachine,
  signIn: 'employment/sign-in',
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
