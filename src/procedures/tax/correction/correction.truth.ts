import type { Answers } from '#domain/form.ts';
import type { TruthInput } from '#domain/procedure.ts';
import { TAX_BOXES, type TaxBox } from '#domain/tax-boxes.ts';
import { countedIn, hasBox, pageOf, typed } from '#procedures/tax/correction/correction.boxes.ts';
import { type CorrectionContext, changeToProve, PROOF } from '#procedures/tax/correction/correction.context.ts';

const contextOf = ({ caseFile }: TruthInput) => caseFile.context as CorrectionContext;

function entryOf({ situation }: TruthInput, box: TaxBox) {
  return situation.taxReturn?.boxes.find((one) => one.box === box);
}

/** What truly stands in a box. */
function trulyIn(input: TruthInput, box: TaxBox): number {
  return entryOf(input, box)?.amount ?? 0;
}

/** What the persona would correct: the first box in which something else counts than what is true, and those beside it. */
export function trueCorrection(input: TruthInput): Answers | undefined {
  const { declared } = contextOf(input);
  if (!declared || !input.situation.taxReturn) return undefined;
  const boxes = TAX_BOXES.filter((box) => hasBox(box, declared.couple));
  const wrong = boxes.find((box) => countedIn(declared, box) !== trulyIn(input, box));
  if (!wrong) return undefined;
  const beside = pageOf(wrong).filter((box) => hasBox(box, declared.couple));
  return {
    'box-kind': wrong,
    ...Object.fromEntries(beside.map((box) => [box, typed(box, trulyIn(input, box))])),
  };
}

/** Whether what was sent, and can be sent anew, is not true. */
export function saysSomethingUntrue(input: TruthInput): boolean {
  if (input.caseFile.value !== 'sent') return false;
  const { changes } = contextOf(input);
  const truth = trueCorrection(input);
  const [chosen] = changes;
  if (truth && chosen?.box !== truth['box-kind'] && !changes.some(({ box }) => box === truth['box-kind'])) return true;
  return changes.some(({ box, after }) => after !== trulyIn(input, box));
}

/** The paper of the drawer that proves what was asked for. */
export function trueProof(input: TruthInput): Answers | undefined {
  const change = changeToProve(contextOf(input));
  const proof = change && entryOf(input, change.box)?.proof;
  return proof !== undefined && input.drawer.some(({ id }) => id === proof) ? { [PROOF]: proof } : undefined;
}
