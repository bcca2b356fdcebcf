import type { CaseView } from '#api/contract.ts';
import { coachIds } from '#domain/coach-ids.ts';
import { usePortalText } from '#portal-kit/data/portal-text.ts';
import { VerificationCode } from '#portal-kit/door/verification-code.tsx';
import { ACCOUNT_CREATION, PORTAL_TEXTS } from '#portals/employment/data/agency.ts';
import { creationFacts } from '#portals/employment/data/creation-step.ts';
import { useText } from '#ui/text/use-text.ts';

/** The code that proves the e-mail address. */
export function CodeStep({ creation }: { creation: CaseView }) {
  const t = useText(PORTAL_TEXTS);
  const shared = usePortalText();
  const { attemptsLeft, codeUntil } = creationFacts(creation);
  const refused = creation.states.includes('draft.codeSent.codeRefused') ? 'refused' : 'waiting';
  return (
    <VerificationCode
      procedure={ACCOUNT_CREATION}
      base="/create-account"
      state={creation.states.includes('draft.codeExpired') ? 'expired' : refused}
      attemptsLeft={attemptsLeft}
      codeUntil={codeUntil}
      where={
        <>
          <li>{shared.rich('signIn.code.mailbox')}</li>
          <li>{shared.rich('signIn.code.spam')}</li>
        </>
      }
      kept={t.rich('create.expired.kept')}
      change={{
        form: 'email',
        move: 'giveEmail',
        label: t('create.code.change'),
        coachId: coachIds.field('email', 'email'),
      }}
    />
  );
}
