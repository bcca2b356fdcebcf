import type { ReactNode } from 'react';
import { PANELS, type PanelId } from '#shells/mediator/private/keys.ts';
import { Tabs } from '#ui/layout/tabs.tsx';
import { useText } from '#ui/text/use-text.ts';
import './panels.css';

interface PanelsProps {
  selected: PanelId;
  onSelect: (panel: PanelId) => void;
  script: ReactNode;
  /** What else can lie under the script, or beside it. */
  others: Record<Exclude<PanelId, 'script'>, ReactNode>;
}

/** The script, always in sight, and one thing more under it; beside it where the screen is wide. */
export function Panels({ selected, onSelect, script, others }: PanelsProps) {
  const t = useText('mediator');
  return (
    <Tabs
      label={t('panels.label')}
      selected={selected}
      onSelect={(id) => {
        const panel = PANELS.find((one) => one === id);
        if (panel) onSelect(panel);
      }}
      tabs={PANELS.map((id) => ({
        id,
        label: t(`panels.${id}`),
        // Every panel has the script at the same place, so that it stays as it is when another one is chosen.
        panel: (
          <div className="mediator-panels">
            <div className="mediator-panels__script" id="mediator-script" tabIndex={-1}>
              {script}
            </div>
            {id !== 'script' && (
              <div key={id} className="mediator-panels__other">
                {others[id]}
              </div>
            )}
          </div>
        ),
      }))}
    />
  );
}
