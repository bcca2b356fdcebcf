import type { CaseView } from '#api/contract.ts';
import { historyFactsSchema } from '#api/identity.ts';
import { factsOf } from '#portal-kit/data/case-facts.ts';
import { caseIfInPlay, SINGLE_SIGN_ON } from '#portal-kit/data/case-in-play.ts';
import { FALSE_ALERT, UNUSUAL_CONNECTION } from '#portals/identity/data/agency.ts';

/** What Fougère's pages know, of what this session plays. */
export interface IdentityVisit {
  singleSignOn: CaseView | undefined;
  /** A connection that Fougère itself found unusual. */
  unusual: CaseView | undefined;
  /** From when on the connections are counted back; undefined where the session has no history to look at. */
  historyFrom: number | undefined;
}

export async function loadIdentityVisit(): Promise<IdentityVisit> {
  const [singleSignOn, unusual, falseAlert] = await Promise.all([
    caseIfInPlay(SINGLE_SIGN_ON),
    caseIfInPlay(UNUSUAL_CONNECTION),
    caseIfInPlay(FALSE_ALERT),
  ]);
  const told = unusual ?? falseAlert;
  return { singleSignOn, unusual, historyFrom: told && factsOf(told, historyFactsSchema).openedAt };
}
