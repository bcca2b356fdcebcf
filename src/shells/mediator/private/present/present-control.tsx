import type { SharedSession } from '#backend/sharing/shared-session.ts';
import { Button } from '#ui/forms/button.tsx';
import { useText } from '#ui/text/use-text.ts';

interface PresentControlProps {
  shared: SharedSession;
  /** Where the public window lives in the app. */
  href: string;
}

/** Opens public windows, and tells which are open. */
export function PresentControl(_props: PresentControlProps) {
  const t = useText('mediator');
  return <Button icon="screen">{t('present.open')}</Button>;
}
