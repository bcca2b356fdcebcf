import type { ReactNode } from 'react';
import { BrowserAddress } from '#ui/layout/browser-address.tsx';
import { Icon, type IconName } from '#ui/layout/icon.tsx';
import { useText } from '#ui/text/use-text.ts';
import './browser-window.css';

interface BrowserWindowProps {
  /** The fictional address, e.g. `https://bruyere.example/espace`. */
  address: string;
  onBack?: () => void;
  onReload?: () => void;
  children: ReactNode;
}

/** A browser in the browser: what the learner would see around the portal, and learns to read. */
export function BrowserWindow({ address, onBack, onReload, children }: BrowserWindowProps) {
  const ui = useText('ui');
  const { host } = new URL(address);
  return (
    // A group and no landmark: the portal brings its own banner and main, which may not stand inside another one.
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for answers
    <div role="group" className="ui-browser" aria-label={ui('browser.label', { host })}>
      <div className="ui-browser__bar">
        {(onBack || onReload) && (
          <div className="ui-browser__tools">
            {onBack && <Tool icon="back" name={ui('browser.back')} onPress={onBack} />}
            {onReload && <Tool icon="restart" name={ui('browser.reload')} onPress={onReload} />}
          </div>
        )}
        <BrowserAddress address={address} />
      </div>
      <div className="ui-browser__page">{children}</div>
    </div>
  );
}

function Tool({ icon, name, onPress }: { icon: IconName; name: string; onPress: () => void }) {
  return (
    <button type="button" className="ui-browser__tool" aria-label={name} title={name} onClick={onPress}>
      <Icon name={icon} />
    </button>
  );
}
