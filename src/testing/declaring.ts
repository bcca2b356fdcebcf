import { type Cents, cents } from '#domain/money.ts';
import type { Paper } from '#domain/paper.ts';
import type { Income, Situation } from '#domain/persona.ts';
import { instant } from '#domain/time.ts';
import { formFor } from '#engine/case/form-for.ts';
import { truthInput } from '#engine/coach/truth.ts';
import { activityBonusOf } from '#procedures/benefits/activity-bonus.amounts.ts';
import { quarterlyDeclaration } from '#procedures/family/quarterly-declaration/quarterly-declaration.procedure.ts';
import { quarterlyView } from '#procedures/family/quarterly-declaration/quarterly-declaration.view.ts';
import { anExercise, aPayslip, CaseInHand } from '#testing/case-in-hand.ts';

/** Where the persona works. */
export const BAKERY = 'Boulangerie Lirette';
/** Pay of one month, transmitted as it was unless said. */
export const wage = (month: string, changes: Partial<Income> = {}): Income => ({
  payer: BAKERY,
  kind: 'wage',
  first: month,
  last: month,
  net: cents(900),
  ...changes,
});
/** The same pay in February, March and April. */
export const STEADY: Income[] = [wage('2031-02'), wage('2031-03'), wage('2031-04')];
/** The payslip of a month. */
export const slip = (month: string, net: Cents, changes: Partial<Paper> = {}) =>
  aPayslip({ id: `payslip-${month}`, issuedOn: `${month}-28`, facts: { month, employer: BAKERY, net }, ...changes });
/** The amount on the pay of three months. */
export const on = (...pays: [Cents, Cents, Cents]) =>
  activityBonusOf({
    'pay-1': pays[0],
    'pay-2': pays[1],
    'pay-3': pays[2],
    other: 0,
    couple: 0,
    children: 0,
    'housing-help': 0,
  });
export const OLD = on(cents(900), cents(900), cents(900));
/** Every line is right and nothing is missing. */
export const ALL_RIGHT = {
  household: 'yes',
  'line-1-1': 'right',
  'line-2-1': 'right',
  'line-3-1': 'right',
  other: 'no',
};
/** The employer has sent 1 400 € for March; the payslip says 900 €. */
export const WRONG_FILE: Income[] = [
  wage('2031-02'),
  wage('2031-03', { sent: cents(1_400), proof: 'payslip-2031-03' }),
  wage('2031-04'),
];

/** Somebody who declares the income of a quarter. */
export class Declaring extends CaseInHand {
  private get input() {
    const applicant = { ...this.setting.exercise.persona, account: { identifier: '', password: '' } };
    return { caseFile: this.caseFile, applicant, now: this.world.now };
  }

  get facts() {
    return quarterlyView(this.input);
  }

  get form() {
    return formFor(quarterlyDeclaration, 'declaration', this.caseFile);
  }

  get wanted() {
    return quarterlyDeclaration.wanted?.(this.input) ?? [];
  }

  get counter() {
    return quarterlyDeclaration.counter?.view(this.input);
  }

  /** What a move may look at to say what is true. */
  get truth() {
    return truthInput(this.setting, this.caseFile, this.world.now);
  }

  /** Says that March is wrong, with what it should be and the paper that proves it. */
  corrects(paper = 'payslip-2031-03', amount = '900,00') {
    const proof = this.send(paper);
    return this.do('declare', {
      ...ALL_RIGHT,
      'line-2-1': 'wrong',
      'line-2-1-amount': amount,
      'line-2-1-proof': proof,
    });
  }

  decides(event: string, data: Record<string, unknown> = {}): this {
    return this.happens({ kind: 'inject', procedure: this.procedure, event: { type: event, ...data } });
  }
}

/** An exercise with this case alone; nobody has to sign in. */
export function setting(situation: Situation, drawer: Paper[], goal: string, begins = '2031-06-03T09:00') {
  const { signIn: _door, moves, ...rules } = quarterlyDeclaration;
  const open = { ...rules, moves: moves.map((move) => ({ ...move, signedIn: false })) };
  const opens = instant(begins);
  const exercise = anExercise({ procedure: rules.id, situation, goal, begins: opens, opens, drawer });
  return { rules: { [rules.id]: open }, exercise };
}

/** Somebody who arrives on 3 June 2031, unless said: February, March and April are declared, by 21 June. */
export function somebody(
  income: Income[] = STEADY,
  { drawer = [], ...more }: Situation & { drawer?: Paper[] } = {},
  begins?: string,
) {
  const { rules, exercise } = setting({ income, ...more }, drawer, 'inPayment', begins);
  return new Declaring(rules, exercise);
}

/** The payslip that proves what March truly was. */
export const MARCH = slip('2031-03', cents(900));

/** Pay of March that was left out. */
export const A_MISTAKE = { 'mistake-about': 'left-out', 'mistake-month': '2', 'left-out-amount': '300' };
