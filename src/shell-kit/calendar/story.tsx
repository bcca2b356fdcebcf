import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from '#ui/forms/button.tsx';
import { useText } from '#ui/text/use-text.ts';

interface StoryProps {
  onRead: () => void;
  children: ReactNode;
}

/** What happened while time passed. Mount it in a live region, anew for each wait. */
export function Story({ onRead, children }: StoryProps) {
  const t = useText('shell-kit');
  const ui = useText('ui');
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The button that let time pass may be gone with its day: reading goes on here.
    if (document.activeElement === document.body) box.current?.focus({ preventScroll: true });
    box.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <div ref={box} tabIndex={-1} className="shell-story">
      <h2>{t('calendar.story')}</h2>
      {children}
      <div>
        <Button
          look="secondary"
          icon="check"
          onPress={() => {
            // Closing must not drop the focus: it goes back to the button that let time pass.
            const calendar = box.current?.closest('.shell-calendar');
            calendar?.querySelector<HTMLElement>('.shell-calendar__buttons button')?.focus();
            onRead();
          }}
        >
          {ui('close')}
        </Button>
      </div>
    </div>
  );
}
