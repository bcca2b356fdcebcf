import type { CounterView, EffectInput, WantedDocument } from '#domain/procedure.ts';
import type { DocumentsContext } from '#procedures/employment/supporting-documents/supporting-documents.machine.ts';
import { lastMinute } from '#procedures/papers/last-day.ts';
import { comparedPaper, fileChecks, lastDayCheck } from '#procedures/papers/slots-counter.ts';
import { wantedIn } from '#procedures/papers/slots-view.ts';

/** A person is reading, or it is over: then nothing can be sent or taken back. */
const CLOSED = ['reading', 'complete'];

const contextOf = ({ caseFile }: EffectInput) => caseFile.context as DocumentsContext;

export function wantedDocuments(input: EffectInput): WantedDocument[] {
  return wantedIn(input, CLOSED);
}

/** What the portal may know: the last minute in which papers come in time, if there is one, and whether it has passed. */
export function supportingDocumentsView(input: EffectInput): Record<string, unknown> {
  const { answerBefore, late } = contextOf(input);
  return answerBefore === undefined ? {} : { answerBefore: lastMinute(answerBefore), late };
}

/** The file on the agent's desk. */
export function documentsAtTheCounter(input: EffectInput): CounterView {
  const { answerBefore, late } = contextOf(input);
  const dated = answerBefore !== undefined;
  return {
    checks: [...fileChecks(input), ...(dated ? [lastDayCheck(input, late)] : [])],
    compared: comparedPaper(input),
    rules: ['receipt', 'quality', ...(dated ? ['lastDay'] : [])],
  };
}
