import { coachIds } from '#domain/coach-ids.ts';
import { PORTAL_TEXTS, SIGN_IN } from '#portals/employment/data/agency.ts';
import { usePortal } from '#portals/employment/data/portal-visit.ts';
import { useMove } from '#portals/employment/data/use-move.ts';
import { Button } from '#ui/forms/button.tsx';
import { useText } from '#ui/text/use-text.ts';

export function SignOutButton() {
  const t = useText(PORTAL_TEXTS);
  const { letOut } = usePortal();
  const { send, busy } = useMove(SIGN_IN);
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
