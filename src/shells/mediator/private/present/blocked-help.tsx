import { CopyButton } from '#shell-kit/copy-button.tsx';
import { Button } from '#ui/forms/button.tsx';
import { useText } from '#ui/text/use-text.ts';

const BROWSERS = ['chrome', 'firefox', 'safari'] as const;

interface BlockedHelpProps {
  /** Where the public window lives. */
  address: string;
  onRetry: () => void;
}

/** The browser let no window open: says so, gives a way that always works, and tells how to allow it. */
export function BlockedHelp({ address, onRetry }: BlockedHelpProps) {
  const t = useText('mediator');
  return (
    <>
      <p>{t('present.blocked.what')}</p>
      <p>
        <a className="ui-button ui-button--primary" href={address} target="_blank" rel="noopener">
          {t('present.blocked.link')}
        </a>
      </p>
      <p>{t('present.blocked.linkWorks')}</p>
      <div className="mediator-present__copy">
        <p>{t('present.blocked.copy')}</p>
        <CopyButton value={new URL(address, document.baseURI).href} name={t('present.blocked.address')} />
      </div>
      <h3>{t('present.blocked.allow')}</h3>
      <ul>
        {BROWSERS.map((browser) => (
          <li key={browser}>{t(`present.blocked.browsers.${browser}`)}</li>
        ))}
      </ul>
      <div className="ui-dialog__actions">
        <Button look="secondary" icon="restart" onPress={onRetry}>
          {t('present.blocked.retry')}
        </Button>
      </div>
    </>
  );
}
