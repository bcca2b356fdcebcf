import { useState } from 'react';
import { ConnectionError, client } from '#api/client.ts';
import type { UploadView } from '#api/contract.ts';
import type { Problem } from '#domain/form.ts';
import { useAgencySite } from '#portal-kit/data/agency.ts';
import { usePortal } from '#portal-kit/data/portal-visit.ts';
import type { Trouble } from '#portal-kit/data/use-move.ts';

/** Sends a file at once, so that what is wrong with it is said while the question is still in sight. */
export function useUploading(onReceived: (field: string, upload: UploadView) => unknown) {
  const [field, setField] = useState<string>();
  const [refused, setRefused] = useState<{ problems: Problem[]; trouble?: Trouble }>({ problems: [] });
  const { agency } = useAgencySite();
  const { turnAway } = usePortal();

  const attach = async (to: string, file: File, paper?: string) => {
    setField(to);
    setRefused({ problems: [] });
    try {
      const answer = await client.upload(agency, to, file, paper);
      if (answer.ok) {
        await onReceived(to, answer.value.upload);
        return;
      }
      if (answer.refusal.reason === 'not-signed-in') turnAway();
      setRefused({ problems: answer.refusal.problems, trouble: answer.refusal.reason });
    } catch (error) {
      if (!(error instanceof ConnectionError)) throw error;
      setRefused({ problems: [], trouble: 'connection' });
    } finally {
      setField(undefined);
    }
  };
  return { ...refused, field, attach, forget: () => setRefused({ problems: [] }) };
}
