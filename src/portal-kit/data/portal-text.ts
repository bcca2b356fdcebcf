import { useMemo } from 'react';
import { useAgencySite } from '#portal-kit/data/agency.ts';
import { type RichSay, useText } from '#ui/text/use-text.ts';
import type { Values } from '#ui/text/words.ts';

/** What the agency is called: Bruyère. */
export function useAgencyName(): string {
  return useText(`agencies/${useAgencySite().agency}`)('name');
}

/**
 * Says what every portal says, in the portal's own words when it has some for that place. `{agency}` and `{phone}` are
 * always known.
 */
export function usePortalText(): RichSay {
  const shared = useText('portal-kit');
  const { texts, phone } = useAgencySite();
  const own = useText(texts);
  const agency = useAgencyName();
  return useMemo(() => {
    const sayer = (path: string) => (own.has(path) ? own : shared);
    const known = (values?: Values) => ({ agency, phone, ...values });
    return Object.assign((path: string, values?: Values) => sayer(path)(path, known(values)), {
      has: (path: string) => own.has(path) || shared.has(path),
      rich: (path: string, values?: Values) => sayer(path).rich(path, known(values)),
      marked: (path: string, values?: Values) => sayer(path).marked(path, known(values)),
    });
  }, [own, shared, agency, phone]);
}
