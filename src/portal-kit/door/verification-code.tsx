import { type ReactNode, useState } from 'react';
import type { ProcedureId } from '#domain/agency.ts';
import type { Instant } from '#domain/time.ts';
import { usePortalText } from '#portal-kit/data/portal-text.ts';
import { FocusedNotice } from '#portal-kit/frame/focused-notice.tsx';
import { MoveButton } from '#portal-kit/frame/move-button.tsx';
import { FormJourney } from '#portal-kit/journey/form-journey.tsx';
import { Button } from '#ui/forms/button.tsx';
import { PageHeading } from '#ui/layout/page-heading.tsx';

interface VerificationCodeProps {
  /** The account creation that has sent the code; its form is `code`, its moves are `enterCode` and `askNewCode`. */
  procedure: ProcedureId;
  base: string;
  state: 'waiting' | 'refused' | 'expired';
  attemptsLeft: number;
  /** Until when the code works; null when it no longer does. */
  codeUntil: Instant | null;
  /** Where to look for it: items of a list. */
  where: ReactNode;
  /** What is kept while a new code is asked for. */
  kept: ReactNode;
  /** The form that gives another address, the move it sends, its button, and what the coach finds behind that button. */
  change: { form: string; move: string; label: string; coachId: string };
}

/** The code that proves an address or a number, and what to do when it does not come or no longer works. */
export function VerificationCode(props: VerificationCodeProps) {
  const t = usePortalText();
  const [changing, setChanging] = useState(false);
  const { procedure, base, state, change } = props;
  if (changing) {
    return (
      <>
        <FormJourney
          procedure={procedure}
          form={change.form}
          move={change.move}
          base={base}
          onSent={() => setChanging(false)}
        />
        <div>
          <Button look="quiet" icon="back" onPress={() => setChanging(false)}>
            {t('newAccount.code.keep')}
          </Button>
        </div>
      </>
    );
  }
  return (
    <>
      {state === 'expired' ? <Expired {...props} /> : <Waiting {...props} />}
      <div>
        <Button look="secondary" coachId={change.coachId} onPress={() => setChanging(true)}>
          {change.label}
        </Button>
      </div>
    </>
  );
}

function Waiting({ procedure, base, state, attemptsLeft, codeUntil, where }: VerificationCodeProps) {
  const t = usePortalText();
  return (
    <>
      {state === 'refused' && (
        <FocusedNotice kind="warning" title={t('signIn.wrongCode.title')} occurrence={attemptsLeft}>
          <p>{t.rich('newAccount.code.compare')}</p>
          <p>{t.rich('newAccount.code.left', { count: attemptsLeft })}</p>
        </FocusedNotice>
      )}
      <FormJourney procedure={procedure} form="code" move="enterCode" base={base} />
      <section className="portal-section" aria-labelledby="new-account-code-help">
        <h2 id="new-account-code-help">{t('signIn.code.help')}</h2>
        <ul className="portal-list">
          {where}
          {codeUntil !== null && <li>{t.rich('newAccount.code.until', { until: { time: codeUntil } })}</li>}
          <li>{t.rich('signIn.code.latest')}</li>
        </ul>
        <NewCode procedure={procedure} look="secondary" />
      </section>
    </>
  );
}

function Expired({ procedure, attemptsLeft, kept }: VerificationCodeProps) {
  const t = usePortalText();
  return (
    <>
      <PageHeading>{t('newAccount.expired.title')}</PageHeading>
      <FocusedNotice kind="warning" title={t(`newAccount.expired.${attemptsLeft === 0 ? 'tooMany' : 'late'}`)}>
        <p>{t.rich('newAccount.expired.body')}</p>
        <p>{kept}</p>
      </FocusedNotice>
      <NewCode procedure={procedure} look="primary" />
    </>
  );
}

function NewCode({ procedure, look }: { procedure: ProcedureId; look: 'primary' | 'secondary' }) {
  const t = usePortalText();
  const done = { title: t('signIn.code.newSent'), body: <p>{t.rich('newAccount.code.newSent')}</p> };
  return (
    <MoveButton procedure={procedure} move="askNewCode" look={look} icon="mail" done={done}>
      {t('signIn.code.askNew')}
    </MoveButton>
  );
}
