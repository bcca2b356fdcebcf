import type { Answers } from '#domain/form.ts';
import type { MoveInput } from '#domain/procedure.ts';
import { TAX_BOXES, type TaxBox } from '#domain/tax-boxes.ts';
import { type PaperVerdict, verdictOn } from '#procedures/papers/verdict.ts';
import {
  type BoxChange,
  countedIn,
  hasBox,
  pageOf,
  read,
  STATED,
} from '#procedures/tax/correction/correction.boxes.ts';
import {
  CHANGES_BY_MESSAGE,
  type ChangeByMessage,
  type CorrectionContext,
  changeToProve,
  holdersFor,
  PROOF,
} from '#procedures/tax/correction/correction.context.ts';

/** The box that was chosen. */
export function chosenBox(answers: Answers): TaxBox | undefined {
  return TAX_BOXES.find((box) => box === answers['box-kind']);
}

/** What is to stand in the box that was chosen, and in those beside it. The chosen one comes first. */
export function changesIn(answers: Answers, { declared }: CorrectionContext): BoxChange[] {
  const chosen = chosenBox(answers);
  if (!chosen) return [];
  const boxes = [chosen, ...pageOf(chosen).filter((box) => box !== chosen)];
  return boxes
    .filter((box) => hasBox(box, declared?.couple ?? false))
    .flatMap((box): BoxChange[] => {
      const after = read(box, answers[box]);
      return after === undefined ? [] : [{ box, before: countedIn(declared, box), after }];
    })
    .filter(({ box, before, after }) => box === chosen || before !== after);
}

/** What a message is about. */
export function topicIn(answers: Answers): ChangeByMessage {
  return CHANGES_BY_MESSAGE.find((one) => one === answers.change) ?? 'family';
}

/** What an agent will find in the proof that was sent: what it is about, whose it is, of which year, and the amount. */
export function proofIn({ uploads, caseFile, applicant, now }: MoveInput) {
  const context = caseFile.context as CorrectionContext;
  const files = uploads[PROOF] ?? [];
  const change = changeToProve(context);
  const holders = change ? holdersFor(change, context) : [context.you];
  const verdicts = holders.map((firstName) =>
    verdictOn(files, { kind: 'yearly-statement' }, { firstName, lastName: applicant.lastName }, now),
  );
  const statement = files.find(({ paper }) => paper?.facts.statement)?.paper?.facts.statement;
  const seen = verdicts.find((verdict) => verdict !== 'wrong-person') ?? 'wrong-person';
  const about = change && STATED[change.box];
  const isOther = about !== undefined && statement !== undefined && statement.about !== about;
  const isOld = statement !== undefined && statement.year !== context.year - 1;
  const verdict: PaperVerdict =
    seen === 'good' && isOther ? 'other-paper' : seen === 'good' && isOld ? 'out-of-date' : seen;
  return { verdict, ...(statement === undefined ? {} : { proven: statement.amount }) };
}
