import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react';
import { Badge } from '#ui/layout/badge.tsx';
import { Icon, type IconName } from '#ui/layout/icon.tsx';
import './tabs.css';

export interface Tab {
  id: string;
  label: string;
  icon?: IconName;
  badge?: number;
  coachId?: string;
  panel: ReactNode;
}

interface TabsProps {
  /** What the tabs are tabs of. */
  label: string;
  tabs: Tab[];
  selected: string;
  onSelect: (id: string) => void;
}

/** Tabs after the ARIA Authoring Practices: arrows move and choose, one stop for the Tab key. */
export function Tabs({ label, tabs, selected, onSelect }: TabsProps) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const current = tabs.find((tab) => tab.id === selected);

  const move = (event: KeyboardEvent) => {
    const at = tabs.findIndex((tab) => tab.id === selected);
    const rtl = list.current?.matches(':dir(rtl)') ? -1 : 1;
    const to = { ArrowRight: at + rtl, ArrowLeft: at - rtl, Home: 0, End: tabs.length - 1 }[event.key];
    const next = to === undefined ? undefined : tabs[(to + tabs.length) % tabs.length];
    if (!next) return;
    event.preventDefault();
    onSelect(next.id);
    document.getElementById(`${id}-tab-${next.id}`)?.focus();
  };

  return (
    <div className="ui-tabs">
      <div ref={list} role="tablist" aria-label={label} className="ui-tabs__list">
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`${id}-tab-${tab.id}`}
            aria-selected={tab.id === selected}
            aria-controls={tab.id === selected ? `${id}-panel` : undefined}
            tabIndex={tab.id === selected ? 0 : -1}
            className="ui-tabs__tab"
            data-coach-id={tab.coachId}
            onClick={() => onSelect(tab.id)}
            onKeyDown={move}
          >
            {tab.icon && <Icon name={tab.icon} />}
            {tab.label}
            <Badge count={tab.badge} />
          </button>
        ))}
      </div>
      {current && (
        <div id={`${id}-panel`} role="tabpanel" aria-labelledby={`${id}-tab-${current.id}`} className="ui-tabs__panel">
          {current.panel}
        </div>
      )}
    </div>
  );
}
