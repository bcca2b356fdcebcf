import { useEffect, useRef, useState } from 'react';
import { Camera } from '#desk/documents/camera/camera.tsx';
import { FileActs } from '#desk/documents/explorer/file-acts.tsx';
import { FileFacts } from '#desk/documents/explorer/file-facts.tsx';
import { FileVerdict } from '#desk/documents/explorer/file-verdict.tsx';
import { useFileWords } from '#desk/documents/explorer/file-words.ts';
import { LockedFile } from '#desk/documents/explorer/locked-file.tsx';
import { PaperChecks } from '#desk/documents/paper-checks.tsx';
import { PaperViewer } from '#desk/documents/paper-viewer.tsx';
import { coachIds } from '#domain/coach-ids.ts';
import type { DeskFile, FileAct } from '#domain/desk-file.ts';
import type { Persona } from '#domain/persona.ts';
import { Button } from '#ui/forms/button.tsx';
import { useText } from '#ui/text/use-text.ts';
import './opened-file.css';

interface OpenedFileProps {
  file: DeskFile;
  folders: readonly string[];
  persona: Persona;
  /** The photo that was just taken of it. */
  made: DeskFile | undefined;
  onAct: (act: FileAct) => void;
  /** Throws away a photo that is taken again. */
  onDiscard: (file: string) => void;
  onOpen: (file: string) => void;
  onBack: () => void;
}

/** One file: what it shows, what a portal would say of it, and what can be done with it. */
export function OpenedFile({ file, folders, persona, made, onAct, onDiscard, onOpen, onBack }: OpenedFileProps) {
  const say = useText('explorer');
  const words = useFileWords();
  const [aiming, setAiming] = useState(false);
  const photograph = useRef<HTMLElement>(null);
  const before = useRef(aiming);
  useEffect(() => {
    const was = before.current;
    before.current = aiming;
    const target = `[data-coach-id="${coachIds.fileAct('photograph')}"]`;
    if (was && !aiming) photograph.current?.querySelector<HTMLElement>(target)?.focus();
  }, [aiming]);
  const { id, paper, name, deleted } = file;
  const title = words.shownIn(file);
  if (aiming)
    return (
      <Camera
        paper={paper}
        persona={persona}
        title={title}
        made={made}
        onTake={(quality) => onAct({ do: 'photograph', file: id, quality })}
        onDiscard={onDiscard}
        onKeep={onOpen}
        onLeave={() => setAiming(false)}
      />
    );
  const view = { paper, persona, title, fileName: name };
  return (
    <article ref={photograph} className="desk-file">
      <Button look="quiet" icon="back" onPress={onBack}>
        {say('back')}
      </Button>
      <div>
        <h3 tabIndex={-1} data-opened className="desk-file__name">
          {name}
        </h3>
        <p className="desk-file__shown">{title}</p>
      </div>
      {deleted ? (
        <div className="desk-file__thrown">
          <p>{say('thrown')}</p>
          <Button icon="undo" coachId={coachIds.fileAct('restore')} onPress={() => onAct({ do: 'restore', file: id })}>
            {say('acts.restore')}
          </Button>
        </div>
      ) : (
        <FileVerdict file={file} />
      )}
      {paper.locked ? <LockedFile {...view} /> : <PaperViewer {...view} />}
      {!deleted && <FileActs file={file} folders={folders} onAct={onAct} onPhotograph={() => setAiming(true)} />}
      <FileFacts file={file} />
      {!deleted && <PaperChecks />}
    </article>
  );
}
