import { parse } from 'valibot';
import type { TaxResult } from '#api/tax.ts';
import { correctionFactsSchema } from '#api/tax.ts';
import { cents } from '#domain/money.ts';
import type { Paper, YearlyStatement } from '#domain/paper.ts';
import type { Situation, TaxBoxAmount, TaxReturn } from '#domain/persona.ts';
import type { TaxBox } from '#domain/tax-boxes.ts';
import { instant } from '#domain/time.ts';
import { formFor } from '#engine/case/form-for.ts';
import { truthInput } from '#engine/coach/truth.ts';
import { correction } from '#procedures/tax/correction/correction.procedure.ts';
import type { DeclaredReturn } from '#procedures/taxes/declared.ts';
import { incomeTaxOf } from '#procedures/taxes/income-tax.amounts.ts';
import { noticeOf } from '#procedures/taxes/taxes.calendar.ts';
import { anExercise, aPayslip, CaseInHand } from '#testing/case-in-hand.ts';

/** What a retired woman who lives alone has declared, in euros: 1 650 € were withheld. */
const RETIRED: Partial<Record<TaxBox, number>> = { '1AS': 24_000 };

/** A return, its boxes in euros or children. */
export function declaredReturn(
  boxes: Partial<Record<TaxBox, number>> = RETIRED,
  changes: Partial<Omit<DeclaredReturn, 'boxes'>> = {},
): DeclaredReturn {
  const counted = ['7EA', '7EC'];
  const inCents = Object.entries(boxes).map(([box, amount]) => [box, counted.includes(box) ? amount : cents(amount)]);
  return {
    couple: false,
    raisesAlone: false,
    children: 0,
    withheld: cents(1_650),
    advance: 0,
    ...changes,
    boxes: Object.fromEntries(inCents),
  };
}

/** What would be given back or debited if these boxes were to hold something else: more is given back the larger it is. */
export function gainBy(before: DeclaredReturn, after: DeclaredReturn): number {
  return incomeTaxOf(before).balance - incomeTaxOf(after).balance;
}

/** What is true: the boxes of the return above, with help at home for 1 240 € that was forgotten. */
export const HOME_HELP: TaxBoxAmount[] = [
  { box: '1AS', amount: cents(24_000) },
  { box: '7DB', amount: cents(1_240), proof: 'home-help' },
];

/** The yearly statement of the association that helps at home. */
export const statement = (changes: Partial<Paper> = {}, says: Partial<YearlyStatement> = {}): Paper =>
  aPayslip({
    id: 'home-help',
    kind: 'yearly-statement',
    issuedOn: '2031-01-31',
    facts: { statement: { about: 'home-help', year: 2030, amount: cents(1_240), from: 'Les Mains Vertes', ...says } },
    ...changes,
  });

/** Answers that correct a box. */
export const corrects = (box: TaxBox, amount: number, more: Record<string, string> = {}) => ({
  'box-kind': box,
  [box]: String(amount),
  ...more,
});

/** Somebody whose return has become a notice. */
export class Correcting extends CaseInHand {
  private get input() {
    const applicant = { ...this.setting.exercise.persona, account: { identifier: '', password: '' } };
    return { caseFile: this.caseFile, applicant, now: this.world.now };
  }

  /** What the portal is told; its shape is checked on the way. */
  get facts() {
    return parse(correctionFactsSchema, correction.view(this.input));
  }

  get form() {
    return formFor(correction, 'correction', this.caseFile);
  }

  get wanted() {
    return correction.wanted?.(this.input) ?? [];
  }

  get counter() {
    return correction.counter?.view(this.input);
  }

  get calculation() {
    const [rule] = correction.calculations ?? [];
    const inputs = rule?.inputsOf(this.input);
    return inputs && rule?.calculate(inputs);
  }

  /** What would be true of a move now. */
  truthOf(move: string) {
    const found = correction.moves.find(({ id }) => id === move);
    return found?.truth({ ...truthInput(this.setting, this.caseFile, this.world.now), slot: 'proof' });
  }

  get saysSomethingUntrue() {
    const [correct] = correction.moves;
    return correct?.untrue?.(truthInput(this.setting, this.caseFile, this.world.now));
  }

  decides(event: string, reason?: string): this {
    const decision = { type: event, ...(reason ? { reason } : {}) };
    return this.happens({ kind: 'inject', procedure: this.procedure, event: decision });
  }

  /** The notice comes. */
  assessed(declared: DeclaredReturn): this {
    const result: TaxResult = incomeTaxOf(declared);
    const event = { type: 'returnAssessed', year: 2031, number: 'CAP-2031-00001', declared, result };
    return this.waitUntil(noticeOf(2031)).happens({ kind: 'inject', procedure: this.procedure, event });
  }
}

interface Told extends Partial<Omit<TaxReturn, 'boxes'>> {
  boxes?: TaxBoxAmount[];
}

/** An exercise with this case alone, that begins in July 2031; nobody has to sign in. */
export function correctionSetting(truth: Told = {}, drawer: Paper[] = [], goal = 'refunded', more: Situation = {}) {
  const { signIn: _door, moves, ...rules } = correction;
  const open = { ...rules, moves: moves.map((move) => ({ ...move, signedIn: false })) };
  const opens = instant('2031-07-01T09:00');
  const taxReturn: TaxReturn = { family: 'single', boxes: HOME_HELP, withheld: cents(1_650), ...truth };
  const situation: Situation = { taxReturn, ...more };
  const exercise = anExercise({ procedure: rules.id, situation, goal, begins: opens, opens, drawer });
  return { rules: { [rules.id]: open }, exercise };
}

/** Somebody whose return counts as given, on the day after the window of corrections has opened. */
export function noticed(
  declared: DeclaredReturn = declaredReturn(),
  truth: Told = {},
  drawer: Paper[] = [statement()],
  more: Situation = {},
): Correcting {
  const { rules, exercise } = correctionSetting(truth, drawer, 'refunded', more);
  return new Correcting(rules, exercise).assessed(declared).waitUntil('2031-08-04T09:00');
}
