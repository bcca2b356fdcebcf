import type { ComponentType } from 'react';
import type { AgencyId } from '#domain/case-file.ts';

/** What every portal is given: the page it shows, and a way to hear that the world has changed. */
export interface PortalProps {
  page: string;
  subscribe: (listener: () => void) => () => void;
}

/** Each agency's portal, loaded when a scenario needs it. */
export const portals: Partial<Record<AgencyId, () => Promise<ComponentType<PortalProps>>>> = {
  employment: async () => (await import('#portals/employment/employment-portal.tsx')).EmploymentPortal,
};
