import { MachineColumn } from '#explain/papers/machine-column.tsx';
import { PaperRead } from '#explain/papers/paper-read.tsx';
import { PersonColumn } from '#explain/papers/person-column.tsx';
import type { FileState, SentFile } from '#explain/papers/sent-files.ts';
import { PlainList } from '#explain/plain-list.tsx';
import { LineMoment } from '#explain/timeline/line-moment.tsx';
import { StatusTag, type StatusTone } from '#ui/journey/status-tag.tsx';
import { Icon } from '#ui/layout/icon.tsx';
import { VisuallyHidden } from '#ui/layout/visually-hidden.tsx';
import { useText } from '#ui/text/use-text.ts';
import './sent-papers.css';

interface PapersListProps {
  files: SentFile[];
  /** Whoever plays the agent opens the papers and reads. */
  reading?: boolean;
}

/** Files that were sent, each looked at twice: by a machine, by a person. */
export function PapersList({ files, reading = false }: PapersListProps) {
  return (
    <PlainList ordered className="explain-papers">
      {files.map((file) => (
        <PaperSent key={file.upload.id} file={file} reading={reading} />
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

function PaperSent({ file, reading }: { file: SentFile; reading: boolean }) {
  const say = useText('explain');
  const papers = useText('papers');
  const { upload, state, at, wanted } = file;
  return (
    <li className="explain-paper">
      <div className="explain-paper__head">
        {at !== undefined && <LineMoment at={at} />}
        <h5 className="explain-paper__name">{upload.fileName}</h5>
        {wanted && <p>{say('sentPapers.for', { paper: papers(`kinds.${wanted.kind}`) })}</p>}
        <StatusTag tone={TONES[state]}>{say(`sentPapers.state.${state}`)}</StatusTag>
      </div>
      {reading && <PaperRead upload={upload} />}
      <details className="explain-paper__more">
        <summary>
          {say('sentPapers.more')}
          <VisuallyHidden>{say('sentPapers.moreOf', { file: upload.fileName })}</VisuallyHidden>
        </summary>
        <div className="explain-paper__columns">
          <div className="explain-paper__column">
            <h6 className="explain-paper__title">
              <Icon name="screen" />
              {say('sentPapers.machine.title')}
            </h6>
            <MachineColumn upload={upload} />
          </div>
          <div className="explain-paper__column">
            <h6 className="explain-paper__title">
              <Icon name="person" />
              {say('sentPapers.person.title')}
            </h6>
            <PersonColumn file={file} />
          </div>
        </div>
      </details>
    </li>
  );
}
