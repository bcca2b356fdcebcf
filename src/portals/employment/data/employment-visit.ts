import { client } from '#api/client.ts';
import type { CaseView } from '#api/contract.ts';
import { loadVisit, type PortalVisit } from '#portal-kit/data/portal-visit.ts';
import { BRUYERE, MONTHLY_UPDATE } from '#portals/employment/data/agency.ts';

/** What Bruyère's pages know besides: where the month's update stands. */
export type EmploymentVisit = PortalVisit<{ update: CaseView }>;

export async function loadEmploymentVisit(page: string): Promise<EmploymentVisit> {
  const visit = await loadVisit(BRUYERE, page);
  return visit.signedIn ? { ...visit, update: await client.caseFile(MONTHLY_UPDATE) } : visit;
}
