import { type ReactNode, useId, useState } from 'react';
import { ConvertFile } from '#desk/documents/explorer/convert-file.tsx';
import { MoveFile } from '#desk/documents/explorer/move-file.tsx';
import { RenameFile } from '#desk/documents/explorer/rename-file.tsx';
import { coachIds } from '#domain/coach-ids.ts';
import type { DeskFile, FileAct } from '#domain/desk-file.ts';
import { carefulName } from '#domain/paper.ts';
import { faultOfFile } from '#domain/upload-rules.ts';
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
  const titleId = useId();
  const [form, setForm] = useState<'rename' | 'move'>();
  const toggle = (which: 'rename' | 'move') => setForm(form === which ? undefined : which);
  const close = () => setForm(undefined);
  const acting = (act: FileAct) => {
    close();
    onAct(act);
  };
  const acts = useMendingActs(file, acting, onPhotograph);
  return (
    <section className="desk-acts" aria-labelledby={titleId}>
      <h4 id={titleId}>{say('acts.title')}</h4>
      {acts.map(({ act, hint, button }) => (
        <div key={act} className="desk-acts__one">
          {button}
          {hint && <p>{hint}</p>}
        </div>
      ))}
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
          onPress={() => acting({ do: 'delete', file: file.id })}
        >
          {say('acts.delete')}
        </Button>
      </div>
      {form === 'rename' && (
        <RenameFile file={file} onRename={(name) => acting({ do: 'rename', file: file.id, name })} onCancel={close} />
      )}
      {form === 'move' && <MoveFile file={file} folders={folders} onAct={acting} onCancel={close} />}
    </section>
  );
}

interface MendingAct {
  act: 'photograph' | 'unlock' | 'convert' | 'lighten' | 'rename';
  hint?: string;
  button: ReactNode;
}

/** What mends a file, each with one press; what mends the fault that a portal would find comes first. */
function useMendingActs(file: DeskFile, onAct: (act: FileAct) => void, onPhotograph: () => void): MendingAct[] {
  const say = useText('explorer');
  const format = useFormat();
  const { id, paper, name } = file;
  const clear = carefulName(paper);
  const cure = cureOf(file);
  const mending = (act: MendingAct['act'], words: string, hint: string, onPress: () => void): MendingAct => ({
    act,
    hint,
    button: (
      <Button look={act === cure ? 'primary' : 'secondary'} coachId={coachIds.fileAct(act)} onPress={onPress}>
        {words}
      </Button>
    ),
  });
  const photograph = mending('photograph', say('acts.photograph'), say('acts.photographHint'), onPhotograph);
  const unlock = mending('unlock', say('acts.unlock'), say('acts.unlockHint'), () => onAct({ do: 'unlock', file: id }));
  const convert: MendingAct = { act: 'convert', button: <ConvertFile file={file} onAct={onAct} /> };
  const lightenHint = say('acts.lightenHint', { size: format.size(paper.size) });
  const lighten = mending('lighten', say('acts.lighten'), lightenHint, () => onAct({ do: 'lighten', file: id }));
  const renameHint = say('acts.clearHint', { name: clear });
  const rename = mending('rename', say('acts.clear'), renameHint, () => onAct({ do: 'rename', file: id, name: clear }));
  const offered = [
    photograph,
    paper.locked ? unlock : convert,
    ...(paper.size > LIGHT ? [lighten] : []),
    ...(name === clear ? [] : [rename]),
  ];
  return offered.toSorted((a, b) => Number(b.act === cure) - Number(a.act === cure));
}

/** What mends the fault that a portal would find at once. */
function cureOf(file: DeskFile): MendingAct['act'] | undefined {
  const { locked, format } = file.paper;
  const fault = faultOfFile(file);
  if (!fault) return undefined;
  if (locked) return 'unlock';
  if (format === 'heic') return 'convert';
  return fault.code === 'file-too-big' ? 'lighten' : 'rename';
}
