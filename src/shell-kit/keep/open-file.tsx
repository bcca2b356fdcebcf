import { useId, useRef, useState } from 'react';
import { type FileProblem, LARGEST_FILE, readSavedFile, type SavedSession } from '#backend/saved-file.ts';
import type { Setting } from '#engine/session/setting.ts';
import { Button } from '#ui/forms/button.tsx';
import { useText } from '#ui/text/use-text.ts';
import './keep.css';

interface OpenFileProps {
  setting: Setting;
  onTakeUp: (saved: SavedSession, name: string) => void;
}

/** Goes on from a file; one that cannot be used changes nothing, and it is said why. */
export function OpenFile({ setting, onTakeUp }: OpenFileProps) {
  const t = useText('shell-kit');
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<FileProblem & { name: string }>();
  const read = async (file: File | undefined) => {
    if (!file) return;
    const found = await readFile(file, setting);
    if ('why' in found) setProblem({ ...found, name: file.name });
    else onTakeUp(found, file.name);
  };
  return (
    <section className="shell-keep">
      <h3 id={id}>{t('keep.open.title')}</h3>
      <p>{t('keep.open.what')}</p>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-labelledby={id}
        onChange={({ target }) => {
          void read(target.files?.[0]);
          // The same file, mended, can be chosen once more.
          target.value = '';
        }}
      />
      <div className="ui-dialog__actions">
        <Button look="secondary" icon="file" onPress={() => input.current?.click()}>
          {t('keep.open.button')}
        </Button>
      </div>
      <div role="alert">
        {problem && (
          <div className="shell-keep__problem" ref={(drawn) => drawn?.scrollIntoView({ block: 'nearest' })}>
            <p>
              <strong>{t('keep.open.failed', { name: problem.name })}</strong>
            </p>
            <p>{t(`keep.open.problems.${problem.why}`, 'scenario' in problem ? { scenario: problem.scenario } : {})}</p>
            <p>{t('keep.open.nothingLost')}</p>
          </div>
        )}
      </div>
    </section>
  );
}

async function readFile(file: File, setting: Setting): Promise<SavedSession | FileProblem> {
  if (file.size > LARGEST_FILE) return { why: 'too-big' };
  try {
    return readSavedFile(await file.text(), setting);
  } catch {
    return { why: 'unreadable' };
  }
}
