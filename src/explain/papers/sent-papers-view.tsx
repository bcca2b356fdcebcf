import { instant } from '#domain/time.ts';
import type { World } from '#domain/world.ts';
import type { Setting } from '#engine/session/setting.ts';
import { MachineColumn } from '#explain/papers/machine-column.tsx';
import { PersonColumn } from '#explain/papers/person-column.tsx';
import { type FileState, type SentFile, sentFiles } from '#explain/papers/sent-files.ts';
import { PlainList } from '#explain/plain-list.tsx';
import { LineMoment } from '#explain/timeline/line-moment.tsx';
import { Notice } from '#ui/journey/notice.tsx';
import { StatusTag, type StatusTone } from '#ui/journey/status-tag.tsx';
import { Icon } from '#ui/layout/icon.tsx';
import { useText } from '#ui/text/use-text.ts';
import './sent-papers.css';

/** Of every file that was sent, what a machine can see and what only a person can. */
export function SentPapersView({ setting, world }: { setting: Setting; world: World }) {
  const say = useText('explain');
  const files = sentFiles(setting, world);
  return (
    <div className="explain-papers">
      <p className="explain-intro">{say.rich('sentPapers.intro')}</p>
      {files.length === 0 ? (
        <Notice kind="info" title={say('sentPapers.none.title')}>
          <p>{say.rich('sentPapers.none.what')}</p>
        </Notice>
      ) : (
        <>
          <h3>{say('sentPapers.title')}</h3>
          <PlainList ordered className="explain-papers__list">
            {files.map((file) => (
              <PaperSent key={file.upload.id} file={file} />
            ))}
          </PlainList>
        </>
      )}
      <HowTrue />
    </div>
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

const TRUTHS = ['differs', 'limits', 'code', 'rules', 'before'] as const;

/** What was made simpler than in real life, and when that was last looked at. */
function HowTrue() {
  const say = useText('explain');
  const source = { month: { month: instant('2026-11-01') }, source: say('sentPapers.truth.source') };
  return (
    <div className="explain-papers__truth">
      <h3>{say('parts.truth')}</h3>
      <p>
        <strong>{say('truth.simplified')}</strong>
      </p>
      <ul>
        {TRUTHS.map((truth) => (
          <li key={truth}>{say.rich(`sentPapers.truth.${truth}`)}</li>
        ))}
      </ul>
      <p className="explain-exchange__secret">{say('checked', source)}</p>
    </div>
  );
}
