import { useEffect, useState } from 'react';
import { continueCopy, stopCopy, takeOver, useOfflineCopy } from '#app/offline/offline-copy.ts';
import { Button } from '#ui/forms/button.tsx';
import { Icon } from '#ui/layout/icon.tsx';
import { isSingleFile } from '#ui/navigation/app-root.ts';
import { useFormat, useText } from '#ui/text/use-text.ts';
import './offline-copy-line.css';

/** How far the copy for work without a network has come, and the way to stop it or go on; nothing where none is possible. */
export function OfflineCopyLine() {
  const t = useText('app');
  const format = useFormat();
  const { status, done, total, weight, hasUpdate } = useOfflineCopy();
  if (isSingleFile) return <FileLine />;
  if (status === 'impossible') return null;
  const percent = total === 0 ? 0 : Math.floor((done / total) * 100);
  return (
    <section className="offline-copy" aria-labelledby="offline-copy">
      <h2 id="offline-copy">{t('offline.title')}</h2>
      {/* Each step of a counter would be read aloud: only what changes for the reader is. */}
      <p role="status">
        <Icon name={status === 'ready' ? 'check' : 'info'} />
        {t(`offline.${status}`)}
      </p>
      {status === 'copying' && (
        <div className="offline-copy__progress">
          <progress value={done} max={Math.max(total, 1)} aria-label={t('offline.title')} />
          <span>{t('offline.percent', { percent, size: format.size(weight) })}</span>
          <Button look="secondary" onPress={stopCopy}>
            {t('offline.stop')}
          </Button>
        </div>
      )}
      {(status === 'stopped' || status === 'partial' || status === 'failed') && (
        <Button look="secondary" onPress={continueCopy}>
          {t('offline.continue')}
        </Button>
      )}
      {hasUpdate && (
        <div className="offline-copy__progress">
          <p>{t('offline.update')}</p>
          <Button look="secondary" onPress={takeOver}>
            {t('offline.updateNow')}
          </Button>
        </div>
      )}
    </section>
  );
}

/** What is opened from a file has no need of a copy; whether it keeps what is done is the browser's choice. */
function FileLine() {
  const t = useText('app');
  const keeps = useKeepsSessions();
  return (
    <section className="offline-copy" aria-labelledby="offline-copy">
      <h2 id="offline-copy">{t('file.title')}</h2>
      <p>{t('file.what')}</p>
      {keeps !== undefined && (
        <p role="status">
          <Icon name={keeps ? 'check' : 'info'} />
          {t(keeps ? 'file.keeps' : 'file.forgets')}
        </p>
      )}
    </section>
  );
}

/** Whether what is done outlives the page; undefined until that was tried. */
function useKeepsSessions(): boolean | undefined {
  const [keeps, setKeeps] = useState<boolean>();
  useEffect(() => {
    void import('#app/session/storage.ts')
      .then(({ storageOfThisBrowser }) => storageOfThisBrowser())
      .then(({ lasting }) => setKeeps(lasting));
  }, []);
  return keeps;
}
