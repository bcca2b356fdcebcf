import { useState } from 'react';
import { ConnectionError, client } from '#api/client.ts';
import type { ProcedureId } from '#domain/agency.ts';
import { useAgency } from '#portal-kit/data/agency.ts';
import { type Trouble, useMove } from '#portal-kit/data/use-move.ts';
import { useGiven } from '#portal-kit/documents/use-given.ts';

interface Fetching {
  press: () => Promise<void>;
  busy: boolean;
  trouble: Trouble | undefined;
  /** The file that was downloaded last. */
  fileName: string | undefined;
  /** How many times something was downloaded, so that the same news can be told again. */
  times: number;
}

/** A move that downloads what comes with its answer: the newest document of that letter. */
export function useMoveAndDownload(procedure: ProcedureId, move: string, letter: string): Fetching {
  const { agency } = useAgency();
  const moving = useMove(procedure);
  const { download } = useGiven();
  const [fetching, setFetching] = useState(false);
  const [done, setDone] = useState<{ fileName?: string | undefined; times: number }>({ times: 0 });
  const [trouble, setTrouble] = useState<Trouble>();

  const press = async () => {
    if (fetching) return;
    setTrouble(undefined);
    setFetching(true);
    try {
      if (!(await moving.send(move))) return;
      const { given } = await client.documents(agency);
      const message = given.find((one) => one.procedure === procedure && one.letter === letter);
      const fileName = message && (await download?.(message));
      setDone(({ times }) => ({ fileName, times: times + 1 }));
    } catch (error) {
      if (!(error instanceof ConnectionError)) throw error;
      setTrouble('connection');
    } finally {
      setFetching(false);
    }
  };
  return { press, busy: fetching || moving.busy, trouble: moving.trouble ?? trouble, ...done, fileName: done.fileName };
}
