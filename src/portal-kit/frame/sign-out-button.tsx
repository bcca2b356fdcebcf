import { coachIds } from '#domain/coach-ids.ts';
import { usePortalText } from '#portal-kit/data/portal-text.ts';
import { useSignOut } from '#portal-kit/data/use-sign-out.ts';
import { Button } from '#ui/forms/button.tsx';

export function SignOutButton() {
  const t = usePortalText();
  const { busy, signOut } = useSignOut();
  return (
    <Button look="secondary" icon="unlock" busy={busy} coachId={coachIds.move('signOut')} onPress={signOut}>
      {t('signOut')}
    </Button>
  );
}
