import type { SessionStore } from '#backend/session-store.ts';
import type { SharedSession } from '#backend/sharing/shared-session.ts';
import { Button } from '#ui/forms/button.tsx';
import { useText } from '#ui/text/use-text.ts';

interface HandControlProps {
  shared: SharedSession;
  store: SessionStore;
}

/** Hands mouse and keyboard over to whoever sits at the public window, and takes them back. */
export function HandControl(_props: HandControlProps) {
  const t = useText('mediator');
  return <Button look="secondary">{t('hand.over')}</Button>;
}
