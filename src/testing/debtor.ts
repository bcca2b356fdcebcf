import type { Situation } from '#domain/persona.ts';
import type { CaseEvent } from '#domain/procedure.ts';
import { instant } from '#domain/time.ts';
import type { DebtContext, DebtFound } from '#procedures/debt/debt.context.ts';
import { employmentOverpayment } from '#procedures/employment/overpayment/overpayment.procedure.ts';
import { familyOverpayment } from '#procedures/family/overpayment/overpayment.procedure.ts';
import { anExercise, CaseInHand } from '#testing/case-in-hand.ts';

/** The two procedures made of the same block. */
export const agencies = { employment: employmentOverpayment, family: familyOverpayment };
type Agency = keyof typeof agencies;

/** Answers that the forms of a debt accept. */
export const contest = { wrong: 'amount', wish: 'lower' };
export const review = { why: 'facts-wrong' };
export const remission = { agrees: 'yes', plea: 'low-income' };
export const spread = (months: number) => ({ agrees: 'yes', months: String(months) });

/** Somebody who is asked for money back. The letter leaves on Tuesday 1 April 2031, at nine. */
export class Debtor extends CaseInHand {
  get debt(): DebtContext {
    return this.caseFile.context as DebtContext;
  }

  get rules() {
    return agencies[this.procedure.split('/')[0] as Agency];
  }

  /** An agent decides, or another case says something. */
  told(type: string, data: Record<string, unknown> = {}): this {
    return this.happens({ kind: 'inject', procedure: this.procedure, event: { type, ...data } as CaseEvent });
  }

  get shown() {
    return this.rules.view(this.input);
  }

  get counter() {
    return this.rules.counter?.view(this.input);
  }

  private get input() {
    const { caseFile, world, setting } = this;
    const applicant = { ...setting.exercise.persona, account: { identifier: '', password: '' } };
    return { caseFile, applicant, now: world.now };
  }

  /** The moves that the coach would do now, by id. */
  truths(): string[] {
    const { caseFile, world, setting } = this;
    const applicant = { ...setting.exercise.persona, account: { identifier: '', password: '' } };
    const input = { caseFile, applicant, situation: setting.exercise.situation, drawer: [], now: world.now };
    return this.rules.moves.filter(({ truth }) => truth(input) !== undefined).map(({ id }) => id);
  }
}

/** Somebody of whom nothing is asked yet. */
export function nobodyAsked(agency: Agency, situation: Situation = {}): Debtor {
  const { signIn: _door, ...withoutSignIn } = agencies[agency];
  const { id: procedure } = withoutSignIn;
  const opens = instant('2031-04-01T09:00');
  return new Debtor(
    { [procedure]: withoutSignIn },
    anExercise({ procedure, goal: 'settled', begins: opens, opens, situation }),
  );
}

/** Somebody who was just asked for 420 euros, unless it is said otherwise. */
export function asked(agency: Agency, found: Partial<DebtFound> = {}, situation: Situation = {}): Debtor {
  const debt = { amount: 42_000, cause: 'gap', from: '2031-03-01', to: '2031-03-31', ...found };
  return nobodyAsked(agency, situation).told('debtFound', debt);
}
