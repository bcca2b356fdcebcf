import { useState } from 'react';
import { client } from '#api/client.ts';
import type { Field, Problem } from '#domain/form.ts';
import { AGENCY, MONTHLY_UPDATE, PORTAL_TEXTS } from '#portals/employment/data/agency.ts';
import { usePortal } from '#portals/employment/data/portal-visit.ts';
import { type Trouble, useMove } from '#portals/employment/data/use-move.ts';
import { TroubleNotice } from '#portals/employment/frame/trouble-notice.tsx';
import { FieldView } from '#ui/forms/field-view.tsx';

/** The move is its own form: one file field, sent as soon as a paper is chosen. */
const MOVE = 'attachPayslip';

/** Sends one payslip after the update: choosing the paper is all there is to do. */
export function WantedPayslip({ slot, number }: { slot: string; number: number }) {
  const moving = useMove(MONTHLY_UPDATE);
  const { turnAway } = usePortal();
  const [uploading, setUploading] = useState(false);
  const [refused, setRefused] = useState<{ problems: Problem[]; trouble?: Trouble }>({ problems: [] });
  const field: Field = { id: slot, text: 'payslip', number, kind: 'file', paper: 'payslip' };

  const attach = async (file: File, paper?: string) => {
    setUploading(true);
    setRefused({ problems: [] });
    try {
      const answer = await client.upload(AGENCY, slot, file, paper);
      if (answer.ok) {
        await moving.send(MOVE, { [slot]: answer.value.upload.id });
        return;
      }
      if (answer.refusal.reason === 'not-signed-in') turnAway();
      setRefused({ problems: answer.refusal.problems, trouble: answer.refusal.reason });
    } catch {
      setRefused({ problems: [], trouble: 'connection' });
    } finally {
      setUploading(false);
    }
  };

  return (
    <>
      <TroubleNotice trouble={refused.trouble ?? moving.trouble} />
      <FieldView
        namespace={PORTAL_TEXTS}
        form={{ id: MOVE }}
        field={field}
        value=""
        problem={[...refused.problems, ...moving.problems].find((problem) => problem.field === slot)}
        onChange={() => {}}
        onAttach={(file, paper) => void attach(file, paper)}
        busy={uploading || moving.busy}
      />
    </>
  );
}
