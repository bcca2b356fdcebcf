import { client } from '#api/client.ts';
import { useAgency } from '#portal-kit/data/agency.ts';
import { useAgencyData } from '#portal-kit/data/agency-data.ts';

/** The papers the agency asks for, and those that it gives. */
export function useDocuments() {
  const { agency } = useAgency();
  return useAgencyData(() => client.documents(agency), [agency]);
}
