import { useState } from 'react';
import type { WantedView } from '#api/contract.ts';
import type { ProcedureId } from '#domain/agency.ts';
import { coachIds } from '#domain/coach-ids.ts';
import type { Problem } from '#domain/form.ts';
import { usePortalText } from '#portal-kit/data/portal-text.ts';
import { useMove } from '#portal-kit/data/use-move.ts';
import { useKeptFiles } from '#portal-kit/documents/use-kept-files.ts';
import { TroubleNotice } from '#portal-kit/frame/trouble-notice.tsx';
import { useUploading } from '#portal-kit/uploads/use-uploading.ts';
import { Button } from '#ui/forms/button.tsx';
import { FieldFrame } from '#ui/forms/field-frame.tsx';
import { fieldInputId } from '#ui/forms/field-ids.ts';
import { FileInput } from '#ui/forms/file-input.tsx';
import { useFileProblem } from '#ui/forms/file-problem.ts';
import { Notice } from '#ui/journey/notice.tsx';

export type PaperAct = 'sent' | 'taken' | 'postponed';

interface ChoosePaperProps {
  paper: WantedView;
  /** What the paper is called. */
  title: string;
  onDone: (act: PaperAct) => void;
}

/** The files of one paper, the button that sends them, and the way out for whoever does not have it now. */
export function ChoosePaper({ paper, title, onDone }: ChoosePaperProps) {
  const { slot, attach = '', postpone } = paper;
  const t = usePortalText();
  const moving = useMove(paper.procedure as ProcedureId);
  const kept = useKeptFiles(paper);
  const uploading = useUploading({
    received: (_field, upload) => kept.add(upload),
    removed: (_field, upload) => kept.remove(upload),
  });
  const [tried, setTried] = useState(false);
  const problemOf = useFileProblem(title);
  const files = uploading.filesFor(slot, kept.files);
  const unfinished = uploading.unfinished([slot]);
  const id = fieldInputId(attach, slot);

  const send = async () => {
    setTried(true);
    if (unfinished || kept.files.length === 0) {
      document.getElementById(id)?.focus();
      return;
    }
    if (await moving.send(attach, { [slot]: kept.files.map((file) => file.id).join(' ') })) onDone('sent');
  };
  const problem = ((): Omit<Problem, 'field'> | undefined => {
    if (tried && unfinished === 'cut') return { code: 'file-interrupted' };
    if (tried && !unfinished && kept.files.length === 0) return { code: 'missing' };
    return moving.problems.find(({ field }) => field === slot);
  })();

  return (
    <>
      <FieldFrame id={id} label={t('documents.choose')} problem={problem && problemOf(problem)} group>
        {(describedBy) => (
          <FileInput
            id={id}
            files={files}
            problemOf={problemOf}
            describedBy={describedBy}
            coachId={coachIds.field(attach, slot)}
            fileCoachId={(file) => coachIds.attach(attach, slot, file)}
            removeCoachId={(upload) => coachIds.removeFile(attach, slot, upload)}
          />
        )}
      </FieldFrame>
      {tried && unfinished === 'sending' && (
        <Notice kind="info" title={t('journey.stillSending.title')} live>
          <p>{t.rich('journey.stillSending.body')}</p>
        </Notice>
      )}
      {kept.unkept && (
        <Notice kind="warning" title={t('trouble.unkept.title')} live>
          <p>{t.rich('trouble.unkept.body')}</p>
        </Notice>
      )}
      <TroubleNotice trouble={moving.trouble} />
      <div className="portal-actions">
        <Button
          busy={moving.busy}
          label={t('documents.sendNamed', { title })}
          coachId={coachIds.sendPaper(attach, slot)}
          onPress={send}
        >
          {t('documents.send')}
        </Button>
        {postpone && (
          <Button
            look="secondary"
            busy={moving.busy}
            label={t('documents.postponeNamed', { title })}
            coachId={coachIds.pick(postpone, slot)}
            onPress={async () => {
              if (await moving.send(postpone, { slot })) onDone('postponed');
            }}
          >
            {t('documents.postpone')}
          </Button>
        )}
      </div>
      <p className="portal-aside">{t.rich('documents.pause')}</p>
    </>
  );
}
