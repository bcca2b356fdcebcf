import type { Inputs } from '#domain/calculation.ts';
import type { Cents } from '#domain/money.ts';
import type { EffectInput, Opening, Procedure } from '#domain/procedure.ts';
import { instant } from '#domain/time.ts';
import { calculation } from '#procedures/amounts/calculator.ts';
import { monthPaidAt } from '#procedures/benefits/benefits.calendar.ts';
import { monthlyBenefitModel } from '#procedures/benefits/monthly-benefit.amounts.ts';
import {
  amountFor,
  type KnownPay,
  netOf,
  type PayChange,
} from '#procedures/family/change-of-situation/change-of-situation.amounts.ts';
import { changeExplanations } from '#procedures/family/change-of-situation/change-of-situation.explanations.ts';
import { changeForms } from '#procedures/family/change-of-situation/change-of-situation.forms.ts';
import { changeLetters } from '#procedures/family/change-of-situation/change-of-situation.letters.ts';
import {
  type ChangeContext,
  changeMachine,
} from '#procedures/family/change-of-situation/change-of-situation.machine.ts';
import { changeMoves } from '#procedures/family/change-of-situation/change-of-situation.moves.ts';
import {
  changeCounter,
  changeDecisions,
  changeView,
} from '#procedures/family/change-of-situation/change-of-situation.view.ts';

/** Telling Aubépine that life has changed: at once, late, or not at all, and then an exchange between agencies tells it. */
export const changeOfSituation: Procedure<typeof changeMachine> = {
  id: 'family/change-of-situation',
  agency: 'family',
  machine: changeMachine,
  signIn: 'family/sign-in',
  delays: { night: 'office', agentChecks: 'office', confirmationEnds: 'deadline', paymentDay: 'payment' },
  tells: [{ agency: 'family', event: 'debtFound' }],
  decisions: changeDecisions,
  counter: changeCounter,
  forms: changeForms,
  moves: changeMoves,
  letters: changeLetters,
  amount: amountOf,
  calculations: [calculation(monthlyBenefitModel, { signedIn: true, inputsOf: knownPay })],
  input: (opening) => ({ ...knownAtFirst(opening) }),
  view: changeView,
  explanations: changeExplanations,
};

/** Without a change to declare, the agency knows the work there is; with one, it knows what was true before. */
function knownAtFirst({ situation: { change, work = [] } }: Opening): KnownPay & { truth?: PayChange } {
  const known = (pay: Cents) => ({ payBefore: pay, pay, from: 0 });
  if (!change || change.kind === 'moved') return known(work.reduce((sum, { gross }) => sum + netOf(gross), 0));
  const pay = change.pay ?? 0;
  const hasStarted = change.kind === 'started-work';
  return { ...known(hasStarted ? 0 : pay), truth: { pay: hasStarted ? pay : 0, since: instant(change.on) } };
}

/** What the benefit follows from, on the last change that was taken in. */
function knownPay({ caseFile }: EffectInput): Inputs {
  return { pay: (caseFile.context as ChangeContext).pay };
}

function amountOf(kind: string, { caseFile, now }: EffectInput): Cents {
  const context = caseFile.context as ChangeContext;
  if (kind === 'benefit') return amountFor(monthPaidAt(now), context);
  const { paid = 0, owed = 0 } = context.correction ?? {};
  return owed - paid;
}
