import { useState } from 'react';
import { coachIds } from '#domain/coach-ids.ts';
import { useAgency } from '#portal-kit/data/agency.ts';
import { usePortalText } from '#portal-kit/data/portal-text.ts';
import { useMove } from '#portal-kit/data/use-move.ts';
import { TroubleNotice } from '#portal-kit/frame/trouble-notice.tsx';
import { Button } from '#ui/forms/button.tsx';
import { Notice } from '#ui/journey/notice.tsx';

/** Asks for another code; the one before stops working. */
export function NewCode({ look }: { look: 'primary' | 'secondary' }) {
  const t = usePortalText();
  const { send, busy, trouble } = useMove(useAgency().signIn);
  const [sent, setSent] = useState(false);
  return (
    <div className="portal-new-code">
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
          <p>{t.rich('signIn.code.newSentBody')}</p>
        </Notice>
      )}
      <TroubleNotice trouble={trouble} />
    </div>
  );
}
