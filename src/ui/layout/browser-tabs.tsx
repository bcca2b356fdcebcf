import { useEffect, useId, useRef } from 'react';
import { coachIds } from '#domain/coach-ids.ts';
import type { SiteId } from '#domain/site.ts';
import { Icon } from '#ui/layout/icon.tsx';
import { useText } from '#ui/text/use-text.ts';
import './browser-tabs.css';

/** An open tab; a site has one at most. */
export interface BrowserTab {
  site: SiteId;
  /** The site's name. */
  title: string;
}

export interface BrowserTabsProps {
  tabs: readonly BrowserTab[];
  /** The site whose tab is in front. */
  current: SiteId;
  onSelect: (site: SiteId) => void;
  onClose: (site: SiteId) => void;
  onNew: () => void;
}

/**
 * The tabs above the address bar. Buttons in a list rather than ARIA tabs: each one also has a button that closes it,
 * and the page below brings its own landmarks.
 */
export function BrowserTabs(props: BrowserTabsProps) {
  const ui = useText('ui');
  return (
    <nav
      className={`ui-browser-tabs${props.tabs.length === 1 ? ' ui-browser-tabs--one' : ''}`}
      aria-label={ui('browser.tabs')}
    >
      <TabList {...props} />
    </nav>
  );
}

interface FoldedTabsProps extends BrowserTabsProps {
  open: boolean;
  onOpen: (open: boolean) => void;
}

/** On a phone: how many tabs there are, as phones show it, and the list one press away. */
export function FoldedTabs({ open, onOpen, ...props }: FoldedTabsProps) {
  const ui = useText('ui');
  const id = useId();
  const close = (act: () => void) => () => {
    onOpen(false);
    act();
  };
  return (
    <>
      <button
        type="button"
        className="ui-browser-count"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={ui('browser.tabCount', { count: props.tabs.length })}
        data-coach-id={coachIds.front('tabs')}
        onClick={() => onOpen(!open)}
      >
        <span className="ui-browser-count__box">{props.tabs.length}</span>
      </button>
      {open && (
        <nav id={id} className="ui-browser-tabs ui-browser-tabs--list" aria-label={ui('browser.tabs')}>
          <TabList
            {...props}
            onSelect={(site) => close(() => props.onSelect(site))()}
            onNew={close(props.onNew)}
            spelled
          />
        </nav>
      )}
    </>
  );
}

function TabList({ tabs, current, onSelect, onClose, onNew, spelled }: BrowserTabsProps & { spelled?: boolean }) {
  const ui = useText('ui');
  const list = useRef<HTMLUListElement>(null);
  const closing = useRef(false);
  // The button one pressed is gone with its tab: the focus goes to the tab that is now in front.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the change of the tabs that moves the focus
  useEffect(() => {
    if (!closing.current) return;
    closing.current = false;
    list.current?.querySelector<HTMLElement>('[aria-current]')?.focus();
  }, [tabs]);

  return (
    <>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is one */}
      <ul ref={list} role="list" className="ui-browser-tabs__list">
        {tabs.map(({ site, title }) => (
          <li key={site} className="ui-browser-tabs__tab">
            <button
              type="button"
              className="ui-browser-tabs__title"
              aria-current={site === current || undefined}
              data-coach-id={coachIds.tab(site)}
              onClick={() => onSelect(site)}
            >
              {title}
            </button>
            <button
              type="button"
              className="ui-browser-tabs__close"
              aria-label={ui('browser.closeTab', { title })}
              title={ui('browser.closeTab', { title })}
              onClick={() => {
                closing.current = true;
                onClose(site);
              }}
            >
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
      <button
        type="button"
        className="ui-browser-tabs__new"
        aria-label={ui('browser.newTab')}
        title={ui('browser.newTab')}
        data-coach-id={coachIds.newTab}
        onClick={onNew}
      >
        <Icon name="plus" />
        {spelled && <span>{ui('browser.newTab')}</span>}
      </button>
    </>
  );
}
