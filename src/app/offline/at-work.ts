import { useEffect } from 'react';
import { useLocation } from 'react-router';

const AT_WORK = 'demarches-a-blanc-en-cours';
/** Where nobody is in the middle of something. */
const AT_REST = /^\/(?:$|mots$|exercices$|garde$|fiche\/)/;

/** While a page of a session or of a workshop is open, no new version takes over under it: see `takeOver` in worker.js. */
export function useAtWork(): void {
  const isAtWork = !AT_REST.test(useLocation().pathname);
  useEffect(() => {
    if (!isAtWork || !('locks' in navigator)) return;
    let leave = () => {};
    const left = new Promise<void>((resolve) => {
      leave = resolve;
    });
    void navigator.locks.request(AT_WORK, { mode: 'shared' }, () => left);
    return leave;
  }, [isAtWork]);
}
