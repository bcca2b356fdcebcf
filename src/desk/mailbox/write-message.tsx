import { useId, useState } from 'react';
import { useDesk } from '#desk/desk-context.ts';
import type { Draft } from '#desk/draft.ts';
import { AttachFiles } from '#desk/mailbox/attach-files.tsx';
import { MessageBody } from '#desk/mailbox/message-body.tsx';
import { isOfTheFiction } from '#desk/mailbox/recipient.ts';
import { Recipients } from '#desk/mailbox/recipients.tsx';
import { coachIds } from '#domain/coach-ids.ts';
import type { Letter } from '#domain/letter.ts';
import { Button } from '#ui/forms/button.tsx';
import { FieldFrame } from '#ui/forms/field-frame.tsx';
import { TextInput } from '#ui/forms/text-input.tsx';
import { useText } from '#ui/text/use-text.ts';
import './write-message.css';

interface WriteMessageProps {
  /** What has arrived: who wrote can be written to. */
  letters: Letter[];
  draft: Draft;
  /** Looks elsewhere; what is typed stays. */
  onLeave: () => void;
  /** Throws away what is typed. */
  onDrop: () => void;
  onSend: (to: string[]) => void;
}

/** A message of one's own: to several people, with files. */
export function WriteMessage({ letters, draft, onLeave, onDrop, onSend }: WriteMessageProps) {
  const say = useText('mailbox');
  const { drafts } = useDesk();
  const id = useId();
  const [tried, setTried] = useState(false);
  const change = (part: Partial<Draft>) => drafts.change({ ...draft, ...part });
  // What stands in the box and was not added counts too: many people never press "add".
  const typed = draft.typed.trim();
  const to = typed && isOfTheFiction(typed) ? [...new Set([...draft.to, typed])] : draft.to;
  const problems = {
    to: typed && !isOfTheFiction(typed) ? say('write.notFiction') : to.length === 0 ? say('write.noRecipient') : '',
    body: draft.body.trim() ? '' : say('write.noBody'),
  };
  const send = () => {
    const wrong = problems.to ? 'to' : problems.body ? 'body' : undefined;
    setTried(true);
    if (wrong) {
      document.getElementById(`${id}-${wrong}`)?.focus();
      return;
    }
    onSend(to);
  };
  return (
    <form
      className="desk-write"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <Button look="quiet" icon="back" onPress={onLeave}>
        {say('write.leave')}
      </Button>
      <h3 tabIndex={-1} data-opened>
        {say(draft.answers ? 'write.replyTitle' : 'write.title')}
      </h3>
      <Recipients
        id={`${id}-to`}
        letters={letters}
        draft={draft}
        onChange={change}
        {...(tried && problems.to ? { problem: problems.to } : {})}
      />
      <FieldFrame id={`${id}-subject`} label={say('write.subject')} hint={say('write.subjectHint')}>
        {(describedBy) => (
          <TextInput
            id={`${id}-subject`}
            kind="text"
            value={draft.subject}
            onChange={(subject) => change({ subject })}
            {...(describedBy ? { describedBy } : {})}
          />
        )}
      </FieldFrame>
      <MessageBody
        id={`${id}-body`}
        value={draft.body}
        onChange={(body) => change({ body })}
        {...(tried && problems.body ? { problem: problems.body } : {})}
      />
      <AttachFiles draft={draft} onChange={change} />
      <p className="desk-write__promise">{say('write.promise')}</p>
      <div className="desk-write__acts">
        <Button type="submit" icon="forward" coachId={coachIds.mail('send')}>
          {say('write.send')}
        </Button>
        <Button look="quiet" onPress={onDrop}>
          {say('write.drop')}
        </Button>
      </div>
    </form>
  );
}
