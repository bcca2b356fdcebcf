import type { Answers } from '#domain/form.ts';
import type { TaxChild, TaxReturn } from '#domain/persona.ts';
import type { TruthInput } from '#domain/procedure.ts';
import type { TaxBox } from '#domain/tax-boxes.ts';
import { frenchDay, instant, instantOf, partsOf } from '#domain/time.ts';
import type { ReturnContext } from '#procedures/tax/income-return/income-return.context.ts';
import { answersThatCount, declaredIn } from '#procedures/tax/income-return/income-return.declared.ts';
import { incomeReturnFacts as facts } from '#procedures/tax/income-return/income-return.facts.ts';
import { asTyped } from '#procedures/tax/income-return/income-return.fit.ts';
import { declaredAsKnown, isNewFamily, NOTHING_TOLD } from '#procedures/tax/income-return/income-return.known.ts';
import { CHARGE_BOXES, INCOME_BOXES } from '#procedures/taxes/box-pages.ts';
import type { DeclaredReturn } from '#procedures/taxes/declared.ts';

const contextOf = ({ caseFile }: TruthInput) => caseFile.context as ReturnContext;

/** What the persona would answer, question by question. */
export function trueReturn(input: TruthInput): Answers {
  const { situation, applicant } = input;
  const context = contextOf(input);
  const told = situation.taxReturn ?? NOTHING_TOLD;
  const { children = [], raisesAlone, moved, family, familySince } = told;
  // Whoever has moved since the 1st of January lived at the old address that day.
  const isElsewhere = moved !== undefined && instant(moved.on) <= instantOf(context.year, 1, 1);
  const isNew = isNewFamily(told, context.year);
  const unknown = children.filter((child) => child.unknown);
  const answers: Answers = {
    identity: 'right',
    address: isElsewhere ? 'wrong' : 'right',
    ...(isElsewhere ? { ...applicant.address, 'moved-on': frenchDay(moved.on) } : {}),
    family,
    'family-changed': isNew ? 'yes' : 'no',
    ...(isNew && familySince !== undefined ? { 'family-since': frenchDay(familySince) } : {}),
    special: raisesAlone ? 'raises-alone' : 'none',
    ...(context.known.children.length > 0 ? { 'children-known': 'right' } : {}),
    ...trueChild(unknown.find((child) => !isAdult(child, context.year))),
    ...trueAdult(unknown.find((child) => isAdult(child, context.year))),
    incomes: tickedFor(told, INCOME_BOXES),
    charges: tickedFor(told, CHARGE_BOXES),
    ...trueBoxes(told),
  };
  return answersThatCount(answers, context);
}

function isAdult({ bornOn }: TaxChild, year: number): boolean {
  return year - 1 - partsOf(instant(bornOn)).year > facts.adultAt;
}

function trueChild(child: TaxChild | undefined): Answers {
  if (!child) return { 'child-added': 'no' };
  return { 'child-added': 'yes', 'child-name': child.firstName, 'child-born': frenchDay(child.bornOn) };
}

function trueAdult(child: TaxChild | undefined): Answers {
  return child ? { 'adult-child': 'yes', 'adult-child-name': child.firstName } : { 'adult-child': 'no' };
}

/** Each kind of income or charge that truly holds something. */
function tickedFor({ boxes }: TaxReturn, all: Record<string, readonly TaxBox[]>): string {
  const kinds = Object.entries(all).filter(([, own]) =>
    boxes.some(({ box, amount }) => own.includes(box) && amount > 0),
  );
  return kinds.length === 0 ? 'none' : kinds.map(([kind]) => kind).join(' ');
}

/** Every box; those that hold nothing have a zero where their page is asked. */
function trueBoxes({ boxes }: TaxReturn): Answers {
  const all = [...Object.values(INCOME_BOXES), ...Object.values(CHARGE_BOXES)].flat();
  return Object.fromEntries(all.map((box) => [box, asTyped(box, boxes.find((one) => one.box === box)?.amount ?? 0)]));
}

/** Whether what was filled in last is not as it truly is; or what the agency proposes, where that would count by itself. */
export function filledUntruly(input: TruthInput): boolean {
  const context = contextOf(input);
  switch (input.caseFile.value) {
    case 'automaticProposed':
      return !isTrue(declaredAsKnown(context.known), input);
    case 'filled':
    case 'changing':
    case 'signed':
      return !isTrue(context.filled, input) || !saysWhereOneLives(input);
    default:
      return false;
  }
}

/** Whether something true is filled in and waits for its signature. */
export function waitsForSignature(input: TruthInput): boolean {
  const { value } = input.caseFile;
  return (value === 'filled' || value === 'changing') && !filledUntruly(input);
}

function isTrue(declared: DeclaredReturn | undefined, input: TruthInput): boolean {
  const truth = declaredIn(trueReturn(input), contextOf(input));
  return declared !== undefined && inOrder(declared) === inOrder(truth);
}

/** The answers that change no tax but should be true as well. */
function saysWhereOneLives(input: TruthInput): boolean {
  const told = answersThatCount(input.caseFile.answers, contextOf(input));
  const truth = trueReturn(input);
  return ['identity', 'address', 'family', 'family-changed'].every(
    (field) => told[field] === undefined || told[field] === truth[field],
  );
}

function inOrder({ boxes, ...household }: DeclaredReturn): string {
  const filled = Object.entries(boxes).filter(([, amount]) => amount > 0);
  return JSON.stringify([Object.entries(household).sort(), filled.sort()]);
}
