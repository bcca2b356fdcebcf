import type { Answers } from '#domain/form.ts';
import { cents } from '#domain/money.ts';
import type { Situation, TaxReturn } from '#domain/persona.ts';
import { instant } from '#domain/time.ts';
import { formFor } from '#engine/case/form-for.ts';
import { truthInput } from '#engine/coach/truth.ts';
import type { ReturnContext } from '#procedures/tax/income-return/income-return.context.ts';
import { incomeReturn } from '#procedures/tax/income-return/income-return.procedure.ts';
import { incomeReturnView } from '#procedures/tax/income-return/income-return.view.ts';
import { anExercise, CaseInHand } from '#testing/case-in-hand.ts';

/** Where the persona and the spouse work. */
export const BAKERY = 'Boulangerie Lirette';
export const GARAGE = 'Garage des Iris';

/** Somebody alone, all of whose lines are right. */
export const ALONE: TaxReturn = {
  family: 'single',
  boxes: [{ box: '1AJ', amount: cents(18_430), from: BAKERY }],
  withheld: cents(820),
};

/** A couple with a child: two wages, unemployment of the spouse. */
export const COUPLE: TaxReturn = {
  family: 'married',
  partner: 'Karim',
  children: [{ firstName: 'Nora', bornOn: '2024-05-06' }],
  boxes: [
    { box: '1AJ', amount: cents(18_430), from: BAKERY },
    { box: '1BJ', amount: cents(21_960), from: GARAGE },
    { box: '1BP', amount: cents(2_140), from: 'Bruyère' },
  ],
  withheld: cents(380),
};

/** Somebody who declares the income of a year, act by act. */
export class Taxpayer extends CaseInHand {
  /** What is true of a move now. */
  truthOf(id: string): Answers {
    return this.move(id)?.truth(this.truth) ?? {};
  }

  /** Whether the coach would have a move done again. */
  isUntrue(id: string): boolean {
    return this.move(id)?.untrue?.(this.truth) ?? false;
  }

  /** Fills the return in as it is true, save for what is said otherwise. Signs nothing. */
  fills(otherwise: Answers = {}): this {
    return this.do('fill', { ...this.truthOf('fill'), ...otherwise });
  }

  signs(): this {
    return this.do('sign', { bank: 'same' });
  }

  /** Somebody who pays sends a file late. */
  lateFile(data: Record<string, unknown> = {}): this {
    return this.happens({ kind: 'inject', procedure: this.procedure, event: { type: 'employerFile', ...data } });
  }

  /** What is told of the case at the agency. */
  get facts() {
    return incomeReturnView(this.input);
  }

  /** A box as the portal is told of it. */
  boxOf(box: string) {
    return this.facts.boxes.find((one) => one.box === box);
  }

  get context(): ReturnContext {
    return this.caseFile.context as ReturnContext;
  }

  /** The return as this household is asked for it. */
  get form() {
    return formFor(incomeReturn, 'return', this.caseFile);
  }

  /** One question of it, by id. */
  field(id: string) {
    return this.form?.pages.flatMap(({ fields }) => fields).find((field) => field.id === id);
  }

  get input() {
    const applicant = { ...this.setting.exercise.persona, account: { identifier: '', password: '' } };
    return { caseFile: this.caseFile, applicant, now: this.world.now };
  }

  get truth() {
    return truthInput(this.setting, this.caseFile, this.world.now);
  }

  private move(id: string) {
    return incomeReturn.moves.find((move) => move.id === id);
  }
}

/** An exercise with this case alone; nobody has to sign in. */
export function settingOf(situation: Situation, goal: string, begins = '2031-04-22T09:00') {
  const { signIn: _door, moves, ...rules } = incomeReturn;
  const open = { ...rules, moves: moves.map((move) => ({ ...move, signedIn: false })) };
  const opens = instant(begins);
  const { persona } = anExercise();
  const exercise = anExercise({
    procedure: rules.id,
    situation,
    goal,
    begins: opens,
    opens,
    persona: { ...persona, numbers: { iban: 'FR0099999999990000000004227' } },
  });
  return { rules: { [rules.id]: open }, exercise };
}

/** Somebody who arrives on 22 April 2031, unless said: returns are open until 29 May. */
export function taxpayer(taxReturn: TaxReturn = ALONE, begins?: string): Taxpayer {
  const { rules, exercise } = settingOf({ taxReturn }, 'settled', begins);
  return new Taxpayer(rules, exercise);
}
