import { client } from '#api/client.ts';
import { useAgency } from '#portal-kit/data/agency.ts';
import { useAgencyData } from '#portal-kit/data/agency-data.ts';

/** What the agency has paid, latest first. */
export function usePayments() {
  const { agency } = useAgency();
  return useAgencyData(async () => (await client.payments(agency)).payments, [agency]);
}
