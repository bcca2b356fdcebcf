import { useEffect } from 'react';

/** What lies on a page that is repeated in every window is closed there. */
const REPEATED = '.ui-browser__page, [data-shared]';

/** Closes what was opened here alone (a word, the parts of the address): it would lie over everything, and nobody acts here. */
export function useLeaveDialogs(leaves: boolean): void {
  useEffect(() => {
    if (!leaves) return;
    for (const dialog of document.querySelectorAll<HTMLDialogElement>('dialog[open]')) {
      if (!dialog.closest(REPEATED)) dialog.close();
    }
  }, [leaves]);
}
