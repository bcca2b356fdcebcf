import { useId, useMemo, useSyncExternalStore } from 'react';
import type { SessionStore } from '#backend/session-store.ts';
import type { SharedSession } from '#backend/sharing/shared-session.ts';
import { signedEntries } from '#backend/sharing/signed-entries.ts';
import { ACT_KINDS, howMany, nextToHandOver, shareOfActs } from '#shells/mediator/private/hand/share-of-acts.ts';
import { useText } from '#ui/text/use-text.ts';
import './hand.css';

interface ShareOfActsProps {
  shared: SharedSession;
  store: SessionStore;
}

/** Tells at the end, gently, what each did: the aim is to do things with somebody, not in their place. Nobody is scored. */
export function ShareOfActs({ shared, store }: ShareOfActsProps) {
  const t = useText('mediator');
  const id = useId();
  const entries = useSyncExternalStore(store.subscribe, () => store.entries);
  const share = useMemo(() => shareOfActs(signedEntries(shared.signedLines(), entries)), [shared, entries]);
  const [theirs, yours] = [howMany(share.public), howMany(share.private)];
  if (theirs === 0 && yours === 0) return null;

  const next = nextToHandOver(share);
  return (
    <section className="mediator-share" aria-labelledby={id}>
      <h3 id={id}>{t('hand.share.title')}</h3>
      {theirs === 0 ? (
        <p>{t('hand.share.nothing')}</p>
      ) : (
        <>
          <p>{t('hand.share.together', { theirs, yours })}</p>
          <p>{t('hand.share.they')}</p>
          <ul>
            {ACT_KINDS.filter((kind) => share.public[kind] > 0).map((kind) => (
              <li key={kind}>{t(`hand.share.did.${kind}`, { n: share.public[kind] })}</li>
            ))}
          </ul>
          <p>{t(`hand.share.next.${next ?? 'all'}`)}</p>
        </>
      )}
    </section>
  );
}
