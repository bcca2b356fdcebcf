import type { AgencyId } from '#domain/case-file.ts';
import { useText } from '#ui/text/use-text.ts';

export interface Sender {
  name: string;
  address: string;
}

/** Who writes, as an agency signs its e-mails: `ne-pas-repondre@` at the agency's own name. */
export function useSender(agency: AgencyId): Sender {
  const name = useText(`agencies/${agency}`)('name');
  return { name, address: `ne-pas-repondre@${hostOf(name)}.example` };
}

/** Host names have no accents. */
function hostOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
}
