import { useEffect, useRef } from 'react';
import { type Command, commandOf } from '#shells/mediator/private/keys.ts';

/** A heading that takes the focus when its page opens is not something one is about to press. */
const PRESSABLE_ON_STAGE =
  '[data-stage] :is(a, button, input, textarea, select, summary, [tabindex="0"], [contenteditable="true"])';

/** Does what the keys of the private window ask for; nothing while a dialog lies over it, which has keys of its own. */
export function useKeys(acts: Record<Command, () => void>, alone: boolean): void {
  const latest = useRef({ acts, alone });
  latest.current = { acts, alone };
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || event.repeat) return;
      if (document.querySelector('dialog[open]')) return;
      const at = event.target instanceof Element ? event.target : document.body;
      const command = commandOf(
        {
          key: event.key,
          code: event.code,
          alt: event.altKey,
          shift: event.shiftKey,
          other: event.ctrlKey || event.metaKey,
          inBox: at.closest('input, textarea, select, [contenteditable="true"]') !== null,
          onStage: at.matches(PRESSABLE_ON_STAGE),
        },
        latest.current.alone,
      );
      if (!command) return;
      // Escape also leaves a full screen, or empties a box: it stays what it is.
      if (command !== 'hide') event.preventDefault();
      latest.current.acts[command]();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}
