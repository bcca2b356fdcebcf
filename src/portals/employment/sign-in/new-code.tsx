import { useState } from 'react';
import { coachIds } from '#domain/coach-ids.ts';
import { PORTAL_TEXTS, SIGN_IN } from '#portals/employment/data/agency.ts';
import { useMove } from '#portals/employment/data/use-move.ts';
import { TroubleNotice } from '#portals/employment/frame/trouble-notice.tsx';
import { Button } from '#ui/forms/button.tsx';
import { Notice } from '#ui/journey/notice.tsx';
import { useText } from '#ui/text/use-text.ts';

/** Asks for another code; the one before stops working. */
export function NewCode({ look }: { look: 'primary' | 'secondary' }) {
  const t = useText(PORTAL_TEXTS);
  const { send, busy, trouble } = useMove(SIGN_IN);
  const [sent, setSent] = useState(false);
  return (
    <div className="bruyere-new-code">
      <Button
        look={look}
        icon="mail"
        busy={busy}
        coachId={coachIds.move('askNewCode')}
        onPress={async () => setSent((await send('askNewCode')) !== undefined)}
      >
        {t('signIn.code.askNew')}
      </Button>
      {sent && (
        <Notice kind="success" title={t('signIn.code.newSent')} live>
          <p>{t('signIn.code.newSentBody')}</p>
        </Notice>
      )}
      <TroubleNotice trouble={trouble} />
    </div>
  );
}
