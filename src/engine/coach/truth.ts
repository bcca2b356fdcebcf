import type { CaseFile } from '#domain/case-file.ts';
import type { TruthInput } from '#domain/procedure.ts';
import type { Instant } from '#domain/time.ts';
import { applicantAt, papersAt, rulesOf, type Setting } from '#engine/session/setting.ts';

/** What a move may look at to say what is true for the persona, in a case at a moment; `slot` for moves that have slots. */
export function truthInput(setting: Setting, caseFile: CaseFile, now: Instant, slot?: string): TruthInput {
  return {
    caseFile,
    applicant: applicantAt(setting, rulesOf(setting, caseFile.procedure).agency),
    situation: setting.exercise.situation,
    drawer: papersAt(setting, now),
    now,
    ...(slot ? { slot } : {}),
  };
}
