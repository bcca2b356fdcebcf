import { useEffect, useState } from 'react';
import { RelayRefusal } from '#workshop/client/links.ts';
import { hasRelay, here } from '#workshop/client/requests.ts';
import type { Here } from '#workshop/protocol.ts';

const OFTEN = 4_000;

/**
 * What the relay's machine knows of itself: `none`, no relay answers; `silent`, it tells nothing to whoever asks from
 * elsewhere; undefined until it has answered.
 */
export type KnownHere = Here | 'none' | 'silent' | undefined;

/** Asked anew while the page is open: a cable is put in, somebody comes through. */
export function useHere(token: string | undefined, turn: number): KnownHere {
  const [known, setKnown] = useState<KnownHere>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another turn asks again
  useEffect(() => {
    let left = false;
    const look = async () => {
      const found = await askHere(token);
      if (!left) setKnown((before) => (JSON.stringify(before) === JSON.stringify(found) ? before : found));
    };
    void look();
    const looking = setInterval(() => void look(), OFTEN);
    return () => {
      left = true;
      clearInterval(looking);
    };
  }, [token, turn]);
  return known;
}

async function askHere(token: string | undefined): Promise<KnownHere> {
  try {
    return await here(token);
  } catch (problem) {
    const refused = problem instanceof RelayRefusal && problem.refusal !== 'unreachable';
    return refused || (await hasRelay()) ? 'silent' : 'none';
  }
}
