import { useId, useState } from 'react';
import type { Proof } from '#shells/trainer/debrief/proof.ts';
import { Button } from '#ui/forms/button.tsx';
import { Dialog } from '#ui/layout/dialog.tsx';
import { useText } from '#ui/text/use-text.ts';

export interface ErasePartProps {
  /** Whether a relay knows this workshop, too. */
  hasRelay: boolean;
  /** How many places are still listening. */
  connected: number;
  /** Whether a plan was prepared on this device. */
  hasPlan: boolean;
  onErase: (wish: { plan: boolean }) => Promise<Proof>;
  onErased: (proof: Proof, wish: { plan: boolean }) => void;
}

/** The last act of a workshop: everything goes, after one question. */
export function ErasePart({ hasRelay, connected, hasPlan, onErase, onErased }: ErasePartProps) {
  const t = useText('debrief');
  const id = useId();
  const [plan, setPlan] = useState(false);
  const [asks, setAsks] = useState(false);
  const [busy, setBusy] = useState(false);
  const erase = async () => {
    setBusy(true);
    const wish = { plan };
    const proof = await onErase(wish);
    setBusy(false);
    setAsks(false);
    onErased(proof, wish);
  };
  return (
    <section className="trainer-debrief__erase screen-only" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t('erase.title')}</h2>
      <p>{t(hasRelay ? 'erase.what' : 'erase.whatAlone')}</p>
      <p>{t('erase.before')}</p>
      {hasPlan && (
        <p className="trainer-debrief__check">
          <input id={`${id}-plan`} type="checkbox" checked={plan} onChange={({ target }) => setPlan(target.checked)} />
          <label htmlFor={`${id}-plan`}>{t('erase.plan')}</label>
        </p>
      )}
      <div className="trainer-debrief__acts">
        <Button look="secondary" onPress={() => setAsks(true)}>
          {t('erase.start')}
        </Button>
      </div>
      <Dialog
        open={asks}
        onClose={() => !busy && setAsks(false)}
        title={t('erase.sureTitle')}
        actions={
          <>
            <Button busy={busy} onPress={() => void erase()}>
              {t('erase.confirm')}
            </Button>
            <Button look="secondary" busy={busy} onPress={() => setAsks(false)}>
              {t('erase.cancel')}
            </Button>
          </>
        }
      >
        {connected > 0 && <p>{t('erase.seats', { n: connected })}</p>}
        <p>{t('erase.sure')}</p>
        <p role="status">{busy ? t('erase.working') : ''}</p>
      </Dialog>
    </section>
  );
}
