import { MachineColumn } from '#explain/papers/machine-column.tsx';
import { PersonColumn } from '#explain/papers/person-column.tsx';
import type { FileState, SentFile } from '#explain/papers/sent-files.ts';
import { PlainList } from '#explain/plain-list.tsx';
import { LineMoment } from '#explain/timeline/line-moment.tsx';
import { StatusTag, type StatusTone } from '#ui/journey/status-tag.tsx';
import { Icon } from '#ui/layout/icon.tsx';
import { useText } from '#ui/text/use-text.ts';
import './sent-papers.css';

/** Files that were sent, each looked at twice: by a machine, by a person. */
export function PapersList({ files }: { files: SentFile[] }) {
  return (
    <PlainList ordered className="explain-papers__list">
      {files.map((file) => (
        <PaperSent key={file.upload.id} file={file} />
      ))}
    </PlainList>
  );
}

const TONES: Record<FileState, StatusTone> = {
  chosen: 'action',
  unread: 'progress',
  good: 'success',
  refused: 'refused',
  takenBack: 'neutral',
  removed: 'neutral',
  unknown: 'neutral',
};

function PaperSent({ file }: { file: SentFile }) {
  const say = useText('explain');
  const papers = useText('papers');
  const { upload, state, at, wanted } = file;
  return (
    <li className="explain-paper">
      <div className="explain-paper__head">
        {at !== undefined && <LineMoment at={at} />}
        <h4 className="explain-paper__name">{upload.fileName}</h4>
        {wanted && <p>{say('sentPapers.for', { paper: papers(`kinds.${wanted.kind}`) })}</p>}
        <StatusTag tone={TONES[state]}>{say(`sentPapers.state.${state}`)}</StatusTag>
      </div>
      <div className="explain-paper__columns">
        <div className="explain-paper__column">
          <h5 className="explain-paper__title">
            <Icon name="screen" />
            {say('sentPapers.machine.title')}
          </h5>
          <MachineColumn upload={upload} />
        </div>
        <div className="explain-paper__column">
          <h5 className="explain-paper__title">
            <Icon name="person" />
            {say('sentPapers.person.title')}
          </h5>
          <PersonColumn file={file} />
        </div>
      </div>
    </li>
  );
}
