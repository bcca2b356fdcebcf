import type { SharedSession } from '#backend/sharing/shared-session.ts';
import { Button } from '#ui/forms/button.tsx';
import { useText } from '#ui/text/use-text.ts';

interface ShowWordProps {
  shared: SharedSession;
  slug: string;
  onShown: () => void;
}

/** Sends a word that one has looked at to the public window. */
export function ShowWord({ shared, slug, onShown }: ShowWordProps) {
  const t = useText('mediator');
  const show = () => {
    shared.set({ shown: { what: 'word', slug } });
    onShown();
  };
  return (
    <Button look="secondary" icon="screen" onPress={show}>
      {t('show.word')}
    </Button>
  );
}
