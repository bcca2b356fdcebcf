import type { Cents } from '#domain/money.ts';
import type { EffectInput, Procedure } from '#domain/procedure.ts';
import { advance } from '#procedures/employment/monthly-update/monthly-update.amounts.ts';
import { windowAt } from '#procedures/employment/monthly-update/monthly-update.calendar.ts';
import { monthlyUpdateCounter } from '#procedures/employment/monthly-update/monthly-update.counter.ts';
import { monthlyUpdateExplanations } from '#procedures/employment/monthly-update/monthly-update.explanations.ts';
import { monthlyUpdateForms } from '#procedures/employment/monthly-update/monthly-update.forms.ts';
import { monthlyUpdateLetters } from '#procedures/employment/monthly-update/monthly-update.letters.ts';
import {
  monthlyUpdateMachine,
  type UpdateContext,
} from '#procedures/employment/monthly-update/monthly-update.machine.ts';
import { monthlyUpdateMoves } from '#procedures/employment/monthly-update/monthly-update.moves.ts';
import { monthlyUpdateView, wantedPayslips } from '#procedures/employment/monthly-update/monthly-update.view.ts';

/** The monthly update (actualisation): declared each month by every job seeker, paid or not. */
export const monthlyUpdate: Procedure<typeof monthlyUpdateMachine> = {
  id: 'employment/monthly-update',
  agency: 'employment',
  machine: monthlyUpdateMachine,
  signIn: 'employment/sign-in',
  delays: {
    windowOpens: 'opens',
    windowCloses: 'deadline',
    reminder: 'reminder',
    night: 'office',
    transfer: 'payment',
    agentReads: 'office',
    payslipReminder: 'reminder',
  },
  tells: [
    { agency: 'employment', event: 'debtFound' },
    { agency: 'family', event: 'employmentStatus' },
  ],
  followedBy: ['employment/overpayment'],
  decisions: [
    {
      event: 'requestDocument',
      kind: 'ask-paper',
      reasons: ['unreadable', 'cut', 'wrong-month', 'wrong-person', 'page-missing'],
    },
    { event: 'finishReading', kind: 'accept' },
    { event: 'passOn', kind: 'transfer' },
  ],
  counter: monthlyUpdateCounter,
  forms: monthlyUpdateForms,
  moves: monthlyUpdateMoves,
  letters: monthlyUpdateLetters,
  amount: amountOf,
  wanted: wantedPayslips,
  input: ({ openedAt }) => ({ ...windowAt(openedAt) }),
  view: monthlyUpdateView,
  explanations: monthlyUpdateExplanations,
};

function amountOf(kind: string, { caseFile }: EffectInput): Cents {
  const { provisional, due } = caseFile.context as UpdateContext;
  const paid = caseFile.payments.reduce((sum, { amount }) => sum + amount, 0);
  return kind === 'advance' ? advance(provisional, paid) : due - paid;
}
