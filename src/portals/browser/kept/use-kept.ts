import { useState } from 'react';
import { ConnectionError, client } from '#api/client.ts';
import type { CaseView } from '#api/contract.ts';
import { PUBLIC_COMPUTER } from '#portals/browser/kept/kept-things.ts';
import { useResource } from '#ui/data/use-resource.ts';
import { usePortalNavigate } from '#ui/navigation/portal-base.tsx';

type Subscribe = (listener: () => void) => () => void;

/** What this computer keeps; `undefined` where the exercise is about something else. */
export function useKept(subscribe: Subscribe) {
  return useResource(async () => ({ kept: await readKept() }), [], subscribe);
}

async function readKept(): Promise<CaseView | undefined> {
  try {
    return await client.caseFile(PUBLIC_COMPUTER);
  } catch (error) {
    if (error instanceof ConnectionError && error.status === 404) return undefined;
    throw error;
  }
}

/** Takes one kept thing away; `done` once it is gone. */
export function useTakingAway() {
  const [busy, setBusy] = useState(false);
  const [done, setDone] = useState(false);
  const navigate = usePortalNavigate();
  const takeAway = async (move: string) => {
    if (busy) return;
    setBusy(true);
    try {
      const answer = await client.move(PUBLIC_COMPUTER, move);
      setDone(answer.ok);
      if (answer.ok && answer.value.next) navigate(answer.value.next);
    } catch (error) {
      // The page asks again and shows what is still there.
      if (!(error instanceof ConnectionError)) throw error;
    } finally {
      setBusy(false);
    }
  };
  return { takeAway, busy, done };
}
