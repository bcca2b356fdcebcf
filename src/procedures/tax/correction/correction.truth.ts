import type { Answers } from '#domain/form.ts';
import type { TruthInput } from '#domain/procedure.ts';
import { TAX_BOXES, type TaxBox } from '#domain/tax-boxes.ts';
import { countedIn, hasBox, pageOf, typed, withChanges } from '#procedures/tax/correction/correction.boxes.ts';
import {
  type CorrectionContext,
  changeToProve,
  PROOF,
  realChanges,
} from '#procedures/tax/correction/correction.context.ts';

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

/** Whether what was sent, and can be sent anew, is not true: in the box that was chosen, or in one beside it. */
export function saysSomethingUntrue(input: TruthInput): boolean {
  if (input.caseFile.value !== 'sent') return false;
  const { changes, declared } = contextOf(input);
  const [chosen] = changes;
  if (!chosen || !declared) return false;
  if (realChanges({ changes }).length === 0) return trueCorrection(input) !== undefined;
  const asked = withChanges(declared, changes);
  const beside = pageOf(chosen.box).filter((box) => hasBox(box, declared.couple));
  return beside.some((box) => countedIn(asked, box) !== trulyIn(input, box));
}

/** The paper of the drawer that proves what was asked for. */
export function trueProof(input: TruthInput): Answers | undefined {
  const change = changeToProve(contextOf(input));
  const proof = change && entryOf(input, change.box)?.proof;
  return proof !== undefined && input.drawer.some(({ id }) => id === proof) ? { [PROOF]: proof } : undefined;
}
