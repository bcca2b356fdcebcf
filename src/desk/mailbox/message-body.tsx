import { coachIds } from '#domain/coach-ids.ts';
import { FieldFrame } from '#ui/forms/field-frame.tsx';
import { GuardMessage } from '#ui/guard/guard-message.tsx';
import { useGuardedText } from '#ui/guard/use-guarded-text.ts';
import { useText } from '#ui/text/use-text.ts';

interface MessageBodyProps {
  id: string;
  value: string;
  onChange: (value: string) => void;
  problem?: string;
}

/** What one writes, in as many lines as it takes. Real data are kept out, as everywhere. */
export function MessageBody({ id, value, onChange, problem }: MessageBodyProps) {
  const say = useText('mailbox');
  const guarded = useGuardedText({ value, onChange });
  const guard = `${id}-guard`;
  return (
    <FieldFrame id={id} label={say('write.body')} {...(problem ? { problem } : {})}>
      {(describedBy) => (
        <>
          <textarea
            id={id}
            className="desk-write__body"
            rows={7}
            data-coach-id={coachIds.mail('body')}
            value={value}
            aria-describedby={
              [describedBy, guarded.verdict.kind !== 'fine' && guard].filter(Boolean).join(' ') || undefined
            }
            aria-invalid={problem !== undefined || undefined}
            onChange={(event) => guarded.onChange(event.target.value)}
            onBlur={guarded.onBlur}
          />
          <GuardMessage id={guard} verdict={guarded.verdict} />
        </>
      )}
    </FieldFrame>
  );
}
