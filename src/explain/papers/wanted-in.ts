import type { ProcedureId } from '#domain/agency.ts';
import type { WantedDocument } from '#domain/procedure.ts';
import type { World } from '#domain/world.ts';
import { applicantAt, type Setting } from '#engine/session/setting.ts';

/** The papers that a case asks for, as the agency's page of documents shows them. */
export function wantedIn(setting: Setting, world: World, procedure: ProcedureId): WantedDocument[] {
  const rules = setting.rules[procedure];
  const caseFile = world.cases[procedure];
  if (!rules?.wanted || !caseFile) return [];
  return rules.wanted({ caseFile, applicant: applicantAt(setting, rules.agency), now: world.now });
}
