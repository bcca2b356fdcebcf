import { type ReactNode, useId, useState } from 'react';
import { ConvertFile } from '#desk/documents/explorer/convert-file.tsx';
import { MoveFile } from '#desk/documents/explorer/move-file.tsx';
import { RenameFile } from '#desk/documents/explorer/rename-file.tsx';
import { coachIds } from '#domain/coach-ids.ts';
import type { DeskFile, FileAct } from '#domain/desk-file.ts';
import { carefulName } from '#domain/paper.ts';
import { Button } from '#ui/forms/button.tsx';
import { useFormat, useText } from '#ui/text/use-text.ts';

/** In bytes: below, a lighter copy would not be lighter. */
const LIGHT = 500_000;

interface FileActsProps {
  file: DeskFile;
  folders: readonly string[];
  onAct: (act: FileAct) => void;
  onPhotograph: () => void;
}

/** Everything that can be done with a file. Nothing is lost by any of it: the original stays, or lies in the bin. */
export function FileActs({ file, folders, onAct, onPhotograph }: FileActsProps) {
  const say = useText('explorer');
  const format = useFormat();
  const titleId = useId();
  const [form, setForm] = useState<'rename' | 'move'>();
  const { id, paper, name } = file;
  const better = carefulName(paper);
  const toggle = (which: 'rename' | 'move') => setForm(form === which ? undefined : which);
  const close = () => setForm(undefined);
  const acting = (act: FileAct) => {
    close();
    onAct(act);
  };
  return (
    <section className="desk-acts" aria-labelledby={titleId}>
      <h4 id={titleId}>{say('acts.title')}</h4>
      <Act hint={say('acts.photographHint')}>
        <Button look="secondary" coachId={coachIds.fileAct('photograph')} onPress={onPhotograph}>
          {say('acts.photograph')}
        </Button>
      </Act>
      {paper.locked && (
        <Act hint={say('acts.unlockHint')}>
          <Button
            look="secondary"
            icon="unlock"
            coachId={coachIds.fileAct('unlock')}
            onPress={() => acting({ do: 'unlock', file: id })}
          >
            {say('acts.unlock')}
          </Button>
        </Act>
      )}
      {paper.size > LIGHT && (
        <Act hint={say('acts.lightenHint', { size: format.size(paper.size) })}>
          <Button
            look="secondary"
            coachId={coachIds.fileAct('lighten')}
            onPress={() => acting({ do: 'lighten', file: id })}
          >
            {say('acts.lighten')}
          </Button>
        </Act>
      )}
      {!paper.locked && (
        <Act>
          <ConvertFile file={file} onAct={acting} />
        </Act>
      )}
      {name !== better && (
        <Act hint={say('acts.betterHint')}>
          <Button
            look="secondary"
            coachId={coachIds.fileAct('rename')}
            onPress={() => acting({ do: 'rename', file: id, name: better })}
          >
            {say('acts.better', { name: better })}
          </Button>
        </Act>
      )}
      <div className="desk-files__buttons">
        <Button look="secondary" expanded={form === 'rename'} onPress={() => toggle('rename')}>
          {say('acts.rename')}
        </Button>
        <Button
          look="secondary"
          coachId={coachIds.fileAct('move')}
          expanded={form === 'move'}
          onPress={() => toggle('move')}
        >
          {say('acts.move')}
        </Button>
        <Button
          look="secondary"
          coachId={coachIds.fileAct('delete')}
          onPress={() => acting({ do: 'delete', file: id })}
        >
          {say('acts.delete')}
        </Button>
      </div>
      {form === 'rename' && (
        <RenameFile file={file} onRename={(next) => acting({ do: 'rename', file: id, name: next })} onCancel={close} />
      )}
      {form === 'move' && <MoveFile file={file} folders={folders} onAct={acting} onCancel={close} />}
    </section>
  );
}

function Act({ hint, children }: { hint?: string; children: ReactNode }) {
  return (
    <div className="desk-acts__one">
      {children}
      {hint && <p>{hint}</p>}
    </div>
  );
}
