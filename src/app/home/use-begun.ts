import { useEffect, useState } from 'react';

/** The exercises begun on this device; none until the browser has answered. */
export function useBegun(): ReadonlySet<string> {
  const [begun, setBegun] = useState<ReadonlySet<string>>(new Set<string>());
  useEffect(() => {
    void import('#app/session/storage.ts')
      .then(({ storageOfThisBrowser }) => storageOfThisBrowser())
      .then((storage) => storage.begun())
      .then((scenarios) => setBegun(new Set(scenarios)));
  }, []);
  return begun;
}
