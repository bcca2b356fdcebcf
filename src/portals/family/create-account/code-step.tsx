import type { CaseView } from '#api/contract.ts';
import { coachIds } from '#domain/coach-ids.ts';
import { usePortalText } from '#portal-kit/data/portal-text.ts';
import { VerificationCode } from '#portal-kit/door/verification-code.tsx';
import { ACCOUNT_CREATION, FAMILY_TEXTS } from '#portals/family/data/agency.ts';
import { creationFacts } from '#portals/family/data/creation-step.ts';
import { useText } from '#ui/text/use-text.ts';

/** The verification code, sent by e-mail or to the phone. */
export function CodeStep({ creation }: { creation: CaseView }) {
  const t = useText(FAMILY_TEXTS);
  const shared = usePortalText();
  const { channel, attemptsLeft, codeUntil } = creationFacts(creation);
  const refused = creation.states.includes('codeSent.codeRefused') ? 'refused' : 'waiting';
  return (
    <VerificationCode
      procedure={ACCOUNT_CREATION}
      base="/create-account"
      state={creation.states.includes('codeExpired') ? 'expired' : refused}
      attemptsLeft={attemptsLeft}
      codeUntil={codeUntil}
      where={
        <>
          <li>{t.rich(`create.code.where.${channel}`)}</li>
          {channel === 'email' && <li>{shared.rich('signIn.code.spam')}</li>}
        </>
      }
      kept={t.rich('create.expired.kept')}
      change={{
        form: 'channel',
        move: 'chooseChannel',
        label: t('create.code.change'),
        coachId:
          channel === 'email' ? coachIds.field('channel', 'email') : coachIds.choice('channel', 'channel', 'email'),
      }}
    />
  );
}
