import { client } from '#api/client.ts';
import type { CaseView } from '#api/contract.ts';
import { type KeyFacts, keyFactsSchema } from '#api/key.ts';
import type { ProcedureId } from '#domain/agency.ts';
import { factsOf } from '#portal-kit/data/case-facts.ts';

/** One key for several doors: the procedure that any portal may have beside its own sign-in. */
export const SINGLE_SIGN_ON: ProcedureId = 'identity/single-sign-on';

/** Where a case stands; undefined when this session does not play its procedure. */
export const caseIfInPlay = (procedure: ProcedureId): Promise<CaseView | undefined> => client.caseFileIfAny(procedure);

/** What the single sign-on tells the portals. */
export const keyFacts = (singleSignOn: CaseView): KeyFacts => factsOf(singleSignOn, keyFactsSchema);

/** Whether the page of this agency's account is waited for: it is the key, and has not answered yet. */
export function awaitsKey(singleSignOn: CaseView | undefined, agency: string): boolean {
  if (!singleSignOn || keyFacts(singleSignOn).key !== agency) return false;
  return singleSignOn.states.includes('atAccount') || singleSignOn.states.includes('accountLocked');
}
