import type { ReactNode } from 'react';
import { BrowserAddress } from '#ui/layout/browser-address.tsx';
import { BrowserTabs, type BrowserTabsProps, FoldedTabs } from '#ui/layout/browser-tabs.tsx';
import { Icon, type IconName } from '#ui/layout/icon.tsx';
import { useText } from '#ui/text/use-text.ts';
import './browser-window.css';

interface BrowserWindowProps {
  /** The fictional address, e.g. `https://bruyere.example/espace`; empty for the browser's own pages. */
  address: string;
  tabs?: BrowserTabsProps;
  /** Where there is room for one line only, the tabs are a number that unfolds. */
  folded?: { open: boolean; onOpen: (open: boolean) => void } | undefined;
  onBack?: () => void;
  onReload?: () => void;
  /** What the browser has to say, between its bar and the page. */
  notes?: ReactNode;
  /** What lies over the foot of the page. */
  over?: ReactNode;
  children: ReactNode;
}

/** A browser in the browser: what the learner would see around the portal, and learns to read. */
export function BrowserWindow({ address, tabs, folded, onBack, onReload, notes, over, children }: BrowserWindowProps) {
  const ui = useText('ui');
  const host = address === '' ? ui('browser.newTab') : new URL(address).host;
  return (
    // A group and no landmark: the portal brings its own banner and main, which may not stand inside another one.
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for answers
    <div role="group" className="ui-browser" aria-label={ui('browser.label', { host })}>
      {tabs && !folded && <BrowserTabs {...tabs} />}
      <div className="ui-browser__bar">
        {(onBack || onReload) && (
          <div className="ui-browser__tools">
            {onBack && <Tool icon="back" name={ui('browser.back')} onPress={onBack} />}
            {onReload && <Tool icon="restart" name={ui('browser.reload')} onPress={onReload} />}
          </div>
        )}
        <BrowserAddress address={address} />
        {tabs && folded && <FoldedTabs {...tabs} {...folded} />}
      </div>
      {notes}
      <div className="ui-browser__screen">
        <div className="ui-browser__page">{children}</div>
        {over && <div className="ui-browser__over">{over}</div>}
      </div>
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
