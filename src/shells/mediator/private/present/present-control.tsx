import { useHref } from 'react-router';
import type { SharedSession } from '#backend/sharing/shared-session.ts';
import type { OtherDevices } from '#shells/mediator/private/present/other-device.tsx';
import { PresentDialog } from '#shells/mediator/private/present/present-dialog.tsx';
import { useOthers } from '#shells/mediator/private/present/use-others.ts';
import { usePresenting } from '#shells/mediator/private/present/use-presenting.ts';
import { Button } from '#ui/forms/button.tsx';
import { VisuallyHidden } from '#ui/layout/visually-hidden.tsx';
import { useText } from '#ui/text/use-text.ts';
import './present.css';

interface PresentControlProps {
  shared: SharedSession;
  /** Where the public window lives in the app. */
  href: string;
  /** How it is shown on other devices. */
  devices?: OtherDevices | undefined;
}

/** Opens public windows, on the second screen where the browser can, and tells which are open. */
export function PresentControl({ shared, href, devices }: PresentControlProps) {
  const t = useText('mediator');
  const address = useHref(href);
  const presenting = usePresenting(address);
  const { opened, isPlaced } = presenting;
  const others = useOthers(shared, opened.windows.length);
  const n = opened.windows.length + others;
  return (
    <div className="mediator-present">
      {n === 0 ? (
        <Button icon="screen" onPress={() => void presenting.present()}>
          {t('present.open')}
        </Button>
      ) : (
        <Button look="secondary" icon="plus" label={t('present.another')} onPress={() => void presenting.present()}>
          {t('present.anotherShort')}
        </Button>
      )}
      <Button
        look="quiet"
        icon={n === 0 ? 'help' : 'screen'}
        label={t('present.windowsLabel', { n })}
        onPress={() => presenting.show('windows')}
      >
        {t('present.windows', { n })}
      </Button>
      <VisuallyHidden>
        <span role="status">{isPlaced && opened.windows.length > 0 ? t('present.placed') : ''}</span>
      </VisuallyHidden>
      <PresentDialog presenting={presenting} others={others} address={address} devices={devices} />
    </div>
  );
}
