import { useEffect, useId, useRef, useState } from 'react';
import type { Inspected, InspectFile } from '#desk/documents/checking/inspected.ts';
import { RealFileReport } from '#desk/documents/checking/real-file-report.tsx';
import type { DeskFile } from '#domain/desk-file.ts';
import type { Verdict } from '#domain/guard/guard.ts';
import { UPLOAD_TYPES } from '#domain/paper.ts';
import { GuardMessage } from '#ui/guard/guard-message.tsx';
import { useGuard } from '#ui/guard/guard-provider.tsx';
import { Icon, type IconName } from '#ui/layout/icon.tsx';
import { useText } from '#ui/text/use-text.ts';
import './checking.css';

interface CheckRealFileProps {
  files: readonly DeskFile[];
  onInspect: InspectFile;
}

const FINE: Verdict = { kind: 'fine' };

/**
 * The learner's own camera and files: photograph a practice paper that was printed, and hear how the photo turned out.
 * The file is looked at in the page; nothing of it is kept.
 */
export function CheckRealFile({ files, onInspect }: CheckRealFileProps) {
  const say = useText('checking');
  const guard = useGuard();
  const id = useId();
  const [named, setNamed] = useState(FINE);
  const [chosen, setChosen] = useState<File>();
  const [found, setFound] = useState<Inspected>();
  const latest = useRef<File>(undefined);
  const report = useRef<HTMLDivElement>(null);

  const choose = (file: File) => {
    const seen = guard.inspect(file.name);
    const isReal = seen.kind === 'real';
    setNamed(isReal ? seen : FINE);
    setFound(undefined);
    setChosen(isReal ? undefined : file);
    latest.current = isReal ? undefined : file;
    if (isReal) return;
    const answer = (inspected: Inspected) => {
      // A slow answer must not speak of a file that was replaced meanwhile.
      if (latest.current === file) setFound(inspected);
    };
    onInspect(file).then(answer, () => answer({ fault: { code: 'file-unreadable' } }));
  };
  const forget = () => {
    latest.current = undefined;
    setChosen(undefined);
    setFound(undefined);
    document.getElementById(`${id}-pick`)?.focus();
  };
  useEffect(() => {
    if (found) report.current?.focus();
  }, [found]);

  return (
    <details className="desk-check">
      <summary>
        <h3>{say('title')}</h3>
      </summary>
      <div className="desk-check__inside">
        <p>{say('intro')}</p>
        <p className="desk-check__promise">
          <Icon name="lock" />
          <span>{say('promise')}</span>
        </p>
        <div className="desk-check__ways">
          <Way id={`${id}-photo`} icon="eye" label={say('photograph')} accept="image/*" camera onChoose={choose} />
          <Way
            id={`${id}-pick`}
            icon="file"
            label={say('choose')}
            accept={['image/*', ...UPLOAD_TYPES].join(',')}
            onChoose={choose}
          />
        </div>
        <GuardMessage id={`${id}-guard`} verdict={named} about="file" />
        <div role="status">
          {chosen && !found && (
            <p className="desk-check__waits">
              <Icon name="hourglass" />
              {say('looking')}
            </p>
          )}
        </div>
        {chosen && found && (
          <div ref={report} tabIndex={-1}>
            <RealFileReport file={chosen} found={found} files={files} onForget={forget} />
          </div>
        )}
      </div>
    </details>
  );
}

interface WayProps {
  id: string;
  icon: IconName;
  label: string;
  accept: string;
  /** Opens the camera at once, on devices that have one. */
  camera?: boolean;
  onChoose: (file: File) => void;
}

/** The browser's own control lies invisible over a button's look. */
function Way({ id, icon, label, accept, camera, onChoose }: WayProps) {
  return (
    <label htmlFor={id} className="desk-check__way">
      <Icon name={icon} size="large" />
      <span>{label}</span>
      <input
        type="file"
        id={id}
        accept={accept}
        {...(camera ? { capture: 'environment' } : {})}
        onChange={({ target }) => {
          const file = target.files?.[0];
          // Emptied, so that choosing the same file again is noticed.
          target.value = '';
          if (file) onChoose(file);
        }}
      />
    </label>
  );
}
