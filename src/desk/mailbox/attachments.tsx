import { useEffect, useId, useRef, useState } from 'react';
import { type DeskPaper, useDesk } from '#desk/desk-context.ts';
import { Button } from '#ui/forms/button.tsx';
import { Icon } from '#ui/layout/icon.tsx';
import { useText } from '#ui/text/use-text.ts';
import './attachments.css';

interface AttachmentsProps {
  /** By id. */
  papers: string[];
  /** They came with the message and can be kept among the documents. */
  keeping?: boolean;
}

/** What comes with a message: to look at here, and to keep among the documents. */
export function Attachments({ papers: ids, keeping = false }: AttachmentsProps) {
  const say = useText('mailbox');
  const { papers, showPaper } = useDesk();
  const titleId = useId();
  const [shown, setShown] = useState<string>();
  const whole = useRef<HTMLElement>(null);
  const before = useRef(shown);
  const attached = ids.flatMap((id) => papers.find((paper) => paper.id === id) ?? []);

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
        {attached.map((paper) => (
          <Attachment key={paper.id} paper={paper} keeping={keeping} onShow={() => setShown(paper.id)} />
        ))}
      </ul>
      {shown && <div className="desk-attachments__shown">{showPaper(shown, () => setShown(undefined))}</div>}
    </section>
  );
}

function Attachment({ paper, keeping, onShow }: { paper: DeskPaper; keeping: boolean; onShow: () => void }) {
  const say = useText('mailbox');
  const { onKeep } = useDesk();
  return (
    <li className="desk-attachment" data-paper={paper.id}>
      <p className="desk-attachment__name">
        <Icon name="file" size="large" />
        <span>{paper.name}</span>
      </p>
      <div className="desk-attachment__acts">
        <Button look="secondary" label={say('attachments.openNamed', { name: paper.name })} onPress={onShow}>
          {say('attachments.open')}
        </Button>
        {keeping && !paper.kept && (
          <Button
            look="secondary"
            label={say('attachments.keepNamed', { name: paper.name })}
            onPress={({ currentTarget }) => {
              // The button is about to vanish under the focus.
              currentTarget.closest('li')?.querySelector('button')?.focus();
              onKeep(paper.id);
            }}
          >
            {say('attachments.keep')}
          </Button>
        )}
      </div>
      {keeping && (
        <p role="status" className="desk-attachment__kept">
          {paper.kept && (
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
