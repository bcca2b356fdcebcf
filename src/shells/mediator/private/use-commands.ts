import type { SharedSession } from '#backend/sharing/shared-session.ts';
import { SIZES } from '#backend/sharing/stage.ts';
import type { PanelId } from '#shells/mediator/private/keys.ts';
import { useKeys } from '#shells/mediator/private/use-keys.ts';

interface Commands {
  shared: SharedSession;
  /** Whether letters work without Alt and Shift. */
  alone: boolean;
  doIt: () => void;
  hand: () => void;
  undo: () => void;
  timer: () => void;
  keys: () => void;
  onPanel: (panel: PanelId) => void;
}

/** Everything that has a key. */
export function useCommands({ shared, alone, onPanel, ...acts }: Commands): void {
  useKeys(
    {
      ...acts,
      freeze: () => shared.freeze(shared.stage.frozen === null),
      blank: () => shared.set({ blank: !shared.stage.blank }),
      size: () => {
        const next = SIZES[(SIZES.indexOf(shared.stage.size) + 1) % SIZES.length];
        if (next) shared.set({ size: next });
      },
      site: goOver,
      hide: () => {
        if (shared.stage.shown) shared.set({ shown: null });
      },
      'panel-script': () => onPanel('script'),
      'panel-show': () => onPanel('show'),
      'panel-cards': () => onPanel('cards'),
      'panel-calendar': () => onPanel('calendar'),
      'panel-notes': () => onPanel('notes'),
      'panel-persona': () => onPanel('persona'),
    },
    alone,
  );
}

/** From the site to the script, and from anywhere else to the site. */
function goOver(): void {
  const stage = document.getElementById('mediator-stage');
  const to = stage?.contains(document.activeElement) ? document.getElementById('mediator-script') : stage;
  to?.focus();
}
