import { useMemo } from 'react';
import { useAgency } from '#portal-kit/data/agency.ts';
import { type Say, useText } from '#ui/text/use-text.ts';

/** What the agency is called: Bruyère. */
export function useAgencyName(): string {
  return useText(`agencies/${useAgency().agency}`)('name');
}

/**
 * Says what every portal says, in the portal's own words when it has some for that place. `{agency}` and `{phone}` are
 * always known.
 */
export function usePortalText(): Say {
  const shared = useText('portal-kit');
  const { texts, phone } = useAgency();
  const own = useText(texts);
  const agency = useAgencyName();
  return useMemo(
    () =>
      Object.assign(
        (path: string, values?: Parameters<Say>[1]) =>
          (own.has(path) ? own : shared)(path, { agency, phone, ...values }),
        { has: (path: string) => own.has(path) || shared.has(path) },
      ),
    [own, shared, agency, phone],
  );
}
