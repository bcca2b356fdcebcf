import { useEffect, useId, useRef } from 'react';
import { Icon } from '#ui/layout/icon.tsx';
import { useText } from '#ui/text/use-text.ts';
import './paused-cover.css';

/** Everybody looks at the trainer: the screen says so, kindly, and lets nothing be touched until the pause is over. */
export function PausedCover() {
  const t = useText('seat');
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="seat-paused"
      aria-labelledby={id}
      // The pause is over when the trainer says so.
      onCancel={(event) => event.preventDefault()}
      onKeyDown={(event) => event.key === 'Escape' && event.preventDefault()}
    >
      <div className="seat-paused__inside" tabIndex={-1}>
        <Icon name="hourglass" size="large" />
        <h2 id={id}>{t('paused.title')}</h2>
        <p>{t('paused.body')}</p>
        <p>{t('paused.own')}</p>
      </div>
    </dialog>
  );
}
