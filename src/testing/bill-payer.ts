import type { Answers } from '#domain/form.ts';
import { cents } from '#domain/money.ts';
import type { Paper } from '#domain/paper.ts';
import type { Situation, TaxBill } from '#domain/persona.ts';
import type { CaseEvent, EffectInput } from '#domain/procedure.ts';
import { instant } from '#domain/time.ts';
import { truthInput } from '#engine/coach/truth.ts';
import type { DifficultyContext } from '#procedures/tax/payment-difficulty/payment-difficulty.context.ts';
import { paymentDifficulty } from '#procedures/tax/payment-difficulty/payment-difficulty.procedure.ts';
import { anExercise, aPayslip, CaseInHand } from '#testing/case-in-hand.ts';

/** Four debits of 295 euros, and 162 euros a month to live on: a delay of ten months is asked for. */
export const aBill = (changes: Partial<TaxBill> = {}): TaxBill => ({
  amount: cents(1_180),
  wants: 'delay',
  instalments: 10,
  cause: 'work',
  resources: cents(1_092),
  charges: cents(930),
  ...changes,
});

/** A certificate of what comes in, a receipt of the rent, and one of an earlier month. */
const drawer: Paper[] = [
  aPayslip({ id: 'certificate', kind: 'situation-certificate', issuedOn: '2031-09-01', facts: {} }),
  aPayslip({ id: 'rent', kind: 'rent-receipt', issuedOn: '2031-08-31', facts: { month: '2031-08' } }),
  aPayslip({ id: 'old-rent', kind: 'rent-receipt', issuedOn: '2031-04-30', facts: { month: '2031-04' } }),
];

/** The two papers that prove it. */
export const PROOFS: Situation['wanted'] = [
  { kind: 'situation-certificate', newerThan: 3, right: 'certificate' },
  { kind: 'rent-receipt', month: '2031-08', right: 'rent' },
];

/** Somebody who cannot pay what is left of their tax, act by act. Signs nobody in. */
export class BillPayer extends CaseInHand {
  /** Sends the request as it is true, save for what is said otherwise. */
  asks(otherwise: Answers = {}): this {
    return this.do('ask', { ...this.truthOf('ask'), ...otherwise });
  }

  /** What is true of a move now. */
  truthOf(id: string): Answers | undefined {
    const truth = truthInput(this.setting, this.caseFile, this.world.now);
    return paymentDifficulty.moves.find((move) => move.id === id)?.truth(truth);
  }

  /** Sends a paper of the drawer. */
  sends(slot: string, paper: string): this {
    return this.do('attach', { [slot]: this.send(paper) });
  }

  /** Sends both proofs. */
  proves(): this {
    return this.sends('document-1', 'certificate').sends('document-2', 'rent');
  }

  /** An agent decides. */
  decides(event: string, data: Record<string, unknown> = {}): this {
    return this.happens({ kind: 'inject', procedure: this.procedure, event: { type: event, ...data } as CaseEvent });
  }

  private get input(): EffectInput {
    const applicant = { ...this.setting.exercise.persona, account: { identifier: '', password: '' } };
    return { caseFile: this.caseFile, applicant, now: this.world.now };
  }

  get facts() {
    return paymentDifficulty.view(this.input);
  }

  get counter() {
    return paymentDifficulty.counter?.view(this.input);
  }

  get context(): DifficultyContext {
    return this.caseFile.context as DifficultyContext;
  }

  /** What the bank took, in the order of its messages. */
  get bankLines() {
    return this.world.letters
      .filter(({ letter, at }) => letter === 'debited' && at <= this.world.now)
      .map(({ values }) => values);
  }
}

/** Somebody with a bill; at the desk on Monday 8 September 2031, unless said. */
export function billPayer(
  changes: Partial<Situation> = {},
  begins = '2031-09-08T09:00',
  goal = 'planGranted',
): BillPayer {
  const { signIn: _door, ...rules } = paymentDifficulty;
  const opens = instant(begins);
  return new BillPayer(
    { [rules.id]: { ...rules, moves: rules.moves.map((move) => ({ ...move, signedIn: false })) } },
    anExercise({
      procedure: rules.id,
      situation: { taxBill: aBill(), ...changes },
      goal,
      begins: opens,
      opens,
      drawer,
    }),
  );
}
