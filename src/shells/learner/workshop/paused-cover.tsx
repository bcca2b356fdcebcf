import { useId, useLayoutEffect, useRef } from 'react';
import { Icon } from '#ui/layout/icon.tsx';
import { useText } from '#ui/text/use-text.ts';
import './paused-cover.css';

/** Everybody looks at the trainer: the screen says so, kindly, and lets nothing be touched until the pause is over. */
export function PausedCover() {
  const t = useText('seat');
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const cover = dialog.current;
    return cover ? keptOnTop(cover) : undefined;
  }, []);
  return (
    <dialog
      ref={dialog}
      className="seat-paused"
      aria-labelledby={id}
      aria-describedby={`${id}-why`}
      // The pause is over when the trainer says so.
      onCancel={(event) => event.preventDefault()}
      onKeyDown={(event) => event.key === 'Escape' && event.preventDefault()}
    >
      <div className="seat-paused__inside">
        <Icon name="hourglass" size="large" />
        <h2 id={id}>{t('paused.title')}</h2>
        <div id={`${id}-why`} className="seat-paused__why">
          <p>{t('paused.body')}</p>
          <p>{t('paused.own')}</p>
        </div>
      </div>
    </dialog>
  );
}

/** Shows a dialog over all others, also those that open later, until the function it answers is called: it gives the focus back. */
function keptOnTop(cover: HTMLDialogElement): () => void {
  const show = () => {
    if (!cover.open) cover.showModal();
  };
  const opened = new MutationObserver((changes) => {
    const isAbove = changes.some(
      ({ target }) => target !== cover && target instanceof HTMLDialogElement && target.open,
    );
    if (!isAbove) return;
    cover.close();
    show();
  });
  show();
  opened.observe(document.body, { subtree: true, attributeFilter: ['open'] });
  // A phone's second gesture back closes what does not want to be closed.
  cover.addEventListener('close', show);
  return () => {
    opened.disconnect();
    cover.removeEventListener('close', show);
    cover.close();
  };
}
