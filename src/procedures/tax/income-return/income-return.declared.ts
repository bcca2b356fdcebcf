import { type Answers, ticked } from '#domain/form.ts';
import { relevantAnswers } from '#domain/form-paths.ts';
import type { FamilyStatus } from '#domain/persona.ts';
import { TAX_BOXES, type TaxBox } from '#domain/tax-boxes.ts';
import type { ReturnContext } from '#procedures/tax/income-return/income-return.context.ts';
import { formOf } from '#procedures/tax/income-return/income-return.fit.ts';
import { incomeReturnForms as forms } from '#procedures/tax/income-return/income-return.forms.ts';
import { isCounted, isCouple } from '#procedures/tax/income-return/income-return.known.ts';
import type { DeclaredReturn } from '#procedures/taxes/declared.ts';

type Household = Pick<ReturnContext, 'known' | 'year'>;

/** What counts of the answers: with what is pre-filled, without boxes whose page is no longer asked. */
export function answersThatCount(answers: Answers, household: Household): Answers {
  return relevantAnswers(formOf(forms.return, household), answers);
}

/** What was filled in, as far as the tax depends on it. A box that holds nothing is left out. */
export function declaredIn(answers: Answers, household: Household): DeclaredReturn {
  const told = answersThatCount(answers, household);
  const { withheld, advance } = household.known;
  const boxes = TAX_BOXES.flatMap((box): [TaxBox, number][] => {
    const amount = numberIn(told, box) * (isCounted(box) ? 1 : 100);
    return amount > 0 ? [[box, amount]] : [];
  });
  return {
    couple: isCouple(told.family as FamilyStatus),
    raisesAlone: ticked({ options: ['raises-alone'] }, told.special).length > 0,
    children: childrenIn(told, household).length,
    boxes: Object.fromEntries(boxes),
    withheld,
    advance,
  };
}

/** The children of a return, by name: those that are known and still dependent, and those that were added. */
export function childrenIn(answers: Answers, { known }: Household): string[] {
  const gone = answers['children-known'] === 'wrong' ? numberIn(answers, 'children-gone') : 0;
  return [
    ...known.children.slice(0, Math.max(0, known.children.length - gone)),
    ...(answers['child-added'] === 'yes' ? [answers['child-name'] ?? ''] : []),
    ...(answers['adult-child'] === 'yes' ? [answers['adult-child-name'] ?? ''] : []),
  ];
}

/** A whole number that was typed; nothing where none can be read. */
function numberIn(answers: Answers, field: string): number {
  const typed = (answers[field] ?? '').trim();
  return /^\d+$/.test(typed) ? Number(typed) : 0;
}
