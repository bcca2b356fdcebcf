import { coachIds } from '#domain/coach-ids.ts';
import { useAgency } from '#portal-kit/data/agency.ts';
import { usePortalText } from '#portal-kit/data/portal-text.ts';
import { usePortal } from '#portal-kit/data/portal-visit.ts';
import { useMove } from '#portal-kit/data/use-move.ts';
import { Button } from '#ui/forms/button.tsx';

export function SignOutButton() {
  const t = usePortalText();
  const { letOut } = usePortal();
  const { send, busy } = useMove(useAgency().signIn);
  return (
    <Button
      look="secondary"
      icon="unlock"
      busy={busy}
      coachId={coachIds.move('signOut')}
      onPress={() => {
        letOut();
        void send('signOut');
      }}
    >
      {t('signOut')}
    </Button>
  );
}
