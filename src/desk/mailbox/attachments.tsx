import { useEffect, useId, useRef, useState } from 'react';
import { type DeskAttachment, type DeskPaper, useDesk } from '#desk/desk-context.ts';
import { Button } from '#ui/forms/button.tsx';
import { Icon } from '#ui/layout/icon.tsx';
import { useFormat, useText } from '#ui/text/use-text.ts';
import './attachments.css';

interface AttachmentsProps {
  /** What came with the message: papers, which can be kept. */
  papers?: string[];
  /** What one sends with it: files of the device. */
  files?: string[];
}

/** What comes with a message: to look at here, and to keep among the files. */
export function Attachments({ papers: paperIds = [], files: fileIds = [] }: AttachmentsProps) {
  const say = useText('mailbox');
  const { papers, files, showPaper } = useDesk();
  const titleId = useId();
  const [shown, setShown] = useState<string>();
  const whole = useRef<HTMLElement>(null);
  const before = useRef(shown);
  const attached: (DeskAttachment | DeskPaper)[] = [
    ...paperIds.flatMap((id) => papers.find((paper) => paper.id === id) ?? []),
    ...fileIds.flatMap((id) => files.find((file) => file.id === id) ?? []),
  ];

  // To what was opened, and back to its button.
  useEffect(() => {
    const left = before.current;
    before.current = shown;
    if (left === shown) return;
    const wanted = shown ? '[data-opened]' : `[data-paper="${CSS.escape(left ?? '')}"] button`;
    whole.current?.querySelector<HTMLElement>(wanted)?.focus();
  }, [shown]);

  if (attached.length === 0) return null;
  return (
    <section ref={whole} className="desk-attachments" aria-labelledby={titleId}>
      <h4 id={titleId}>
        <Icon name="attach" />
        {say('attachments.title', { count: attached.length })}
      </h4>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is one */}
      <ul role="list">
        {attached.map((one) => (
          <Attachment key={one.id} attached={one} onShow={() => setShown(one.id)} />
        ))}
      </ul>
      {shown && <div className="desk-attachments__shown">{showPaper(shown, () => setShown(undefined))}</div>}
    </section>
  );
}

function Attachment({ attached, onShow }: { attached: DeskAttachment | DeskPaper; onShow: () => void }) {
  const say = useText('mailbox');
  const format = useFormat();
  const { onKeep } = useDesk();
  const { id, name, fileName, size } = attached;
  const kept = 'kept' in attached ? attached.kept : undefined;
  return (
    <li className="desk-attachment" data-paper={id}>
      <p className="desk-attachment__name">
        <Icon name="file" size="large" />
        <span>
          {fileName}{' '}
          <span className="desk-attachment__detail">
            {name}, {format.size(size)}
          </span>
        </span>
      </p>
      <div className="desk-attachment__acts">
        <Button look="secondary" label={say('attachments.openNamed', { name })} onPress={onShow}>
          {say('attachments.open')}
        </Button>
        {kept === false && (
          <Button
            look="secondary"
            label={say('attachments.keepNamed', { name })}
            onPress={({ currentTarget }) => {
              // The button is about to vanish under the focus.
              currentTarget.closest('li')?.querySelector('button')?.focus();
              onKeep(id);
            }}
          >
            {say('attachments.keep')}
          </Button>
        )}
      </div>
      {kept !== undefined && (
        <p role="status" className="desk-attachment__kept">
          {kept && (
            <>
              <Icon name="check" />
              {say('attachments.kept')}
            </>
          )}
        </p>
      )}
    </li>
  );
}
