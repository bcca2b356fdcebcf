import type { Field } from '#domain/form.ts';
import { useMove } from '#portal-kit/data/use-move.ts';
import { useUploading } from '#portal-kit/data/use-uploading.ts';
import { TroubleNotice } from '#portal-kit/frame/trouble-notice.tsx';
import { MONTHLY_UPDATE, PORTAL_TEXTS } from '#portals/employment/data/agency.ts';
import { FieldView } from '#ui/forms/field-view.tsx';

/** The move is its own form: one file field, sent as soon as a paper is chosen. */
const MOVE = 'attachPayslip';

/** Sends one payslip after the update: choosing the paper is all there is to do. */
export function WantedPayslip({ slot, number }: { slot: string; number: number }) {
  const moving = useMove(MONTHLY_UPDATE);
  const uploading = useUploading((_field, { id }) => moving.send(MOVE, { [slot]: id }));
  const field: Field = { id: slot, text: 'payslip', number, kind: 'file', paper: 'payslip' };

  return (
    <>
      <TroubleNotice trouble={uploading.trouble ?? moving.trouble} />
      <FieldView
        namespace={PORTAL_TEXTS}
        form={{ id: MOVE }}
        field={field}
        value=""
        problem={[...uploading.problems, ...moving.problems].find((problem) => problem.field === slot)}
        onChange={() => {}}
        onAttach={(file, paper) => void uploading.attach(slot, file, paper)}
        busy={uploading.field !== undefined || moving.busy}
      />
    </>
  );
}
