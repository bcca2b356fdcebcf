import { useState } from 'react';
import { client } from '#api/client.ts';
import type { Problem } from '#domain/form.ts';
import { AGENCY } from '#portals/employment/data/agency.ts';
import { usePortal } from '#portals/employment/data/portal-visit.ts';
import type { Trouble } from '#portals/employment/data/use-move.ts';
import type { DraftInHand } from '#portals/employment/journey/use-draft.ts';

/** Sends a file at once, so that what is wrong with it is said while the question is still in sight. */
export function useUploading(hand: DraftInHand) {
  const [field, setField] = useState<string>();
  const [refused, setRefused] = useState<{ problems: Problem[]; trouble?: Trouble }>({ problems: [] });
  const { turnAway } = usePortal();

  const attach = async (to: string, file: File, paper?: string) => {
    setField(to);
    setRefused({ problems: [] });
    try {
      const answer = await client.upload(AGENCY, to, file, paper);
      if (answer.ok) {
        const { upload } = answer.value;
        hand.addUpload(upload.id, paper ? { ...upload, paper: { id: paper } } : upload);
        hand.answer(to, upload.id, true);
        return;
      }
      if (answer.refusal.reason === 'not-signed-in') turnAway();
      setRefused({ problems: answer.refusal.problems, trouble: answer.refusal.reason });
    } catch {
      setRefused({ problems: [], trouble: 'connection' });
    } finally {
      setField(undefined);
    }
  };
  return { ...refused, field, attach, forget: () => setRefused({ problems: [] }) };
}
