import { useOfflineCopy } from '#app/offline/offline-copy.ts';
import { Icon } from '#ui/layout/icon.tsx';
import { useText } from '#ui/text/use-text.ts';
import './offline-copy-line.css';

/** Said during a session: a new version has come, and changes nothing before the end. */
export function UpdateNote() {
  const t = useText('app');
  const { hasUpdate } = useOfflineCopy();
  return hasUpdate ? (
    <p className="offline-copy__note" role="status">
      <Icon name="info" />
      {t('offline.update')}
    </p>
  ) : null;
}
