import { type ReactNode, useState } from 'react';
import type { CaseView } from '#api/contract.ts';
import { coachIds } from '#domain/coach-ids.ts';
import { usePortalText } from '#portal-kit/data/portal-text.ts';
import { FocusedNotice } from '#portal-kit/frame/focused-notice.tsx';
import { MoveButton } from '#portal-kit/frame/move-button.tsx';
import { FormJourney } from '#portal-kit/journey/form-journey.tsx';
import { ACCOUNT_CREATION, PORTAL_TEXTS } from '#portals/employment/data/agency.ts';
import { creationFacts } from '#portals/employment/data/creation-step.ts';
import { Button } from '#ui/forms/button.tsx';
import { PageHeading } from '#ui/layout/page-heading.tsx';
import { useText } from '#ui/text/use-text.ts';

/** The code that proves the address: where to look for it, and what to do when it does not come or no longer works. */
export function CodeStep({ creation }: { creation: CaseView }) {
  const t = useText(PORTAL_TEXTS);
  const [changing, setChanging] = useState(false);
  if (changing) {
    return (
      <>
        <FormJourney
          procedure={ACCOUNT_CREATION}
          form="email"
          move="giveEmail"
          base="/create-account"
          onSent={() => setChanging(false)}
        />
        <div>
          <Button look="quiet" icon="back" onPress={() => setChanging(false)}>
            {t('create.code.keep')}
          </Button>
        </div>
      </>
    );
  }
  const change = (
    <div>
      {/* The question that the coach may send one back to is behind this button. */}
      <Button look="secondary" coachId={coachIds.field('email', 'email')} onPress={() => setChanging(true)}>
        {t('create.code.change')}
      </Button>
    </div>
  );
  if (creation.states.includes('draft.codeExpired')) return <Expired creation={creation}>{change}</Expired>;
  return <Waiting creation={creation}>{change}</Waiting>;
}

interface WithChange {
  creation: CaseView;
  /** The way to another address. */
  children: ReactNode;
}

function Waiting({ creation, children }: WithChange) {
  const t = useText(PORTAL_TEXTS);
  const shared = usePortalText();
  const { attemptsLeft, codeUntil } = creationFacts(creation);
  return (
    <>
      {creation.states.includes('draft.codeSent.codeRefused') && (
        <FocusedNotice kind="warning" title={shared('signIn.wrongCode.title')} occurrence={attemptsLeft}>
          <p>{shared.rich('signIn.wrongCode.body')}</p>
          <p>{t.rich('create.code.left', { count: attemptsLeft })}</p>
        </FocusedNotice>
      )}
      <FormJourney procedure={ACCOUNT_CREATION} form="code" move="enterCode" base="/create-account" />
      <section className="portal-section" aria-labelledby="bruyere-code-help">
        <h2 id="bruyere-code-help">{shared('signIn.code.help')}</h2>
        <ul className="portal-list">
          <li>{shared.rich('signIn.code.mailbox')}</li>
          <li>{shared.rich('signIn.code.spam')}</li>
          {codeUntil !== null && <li>{t.rich('create.code.until', { until: { time: codeUntil } })}</li>}
          <li>{shared.rich('signIn.code.latest')}</li>
        </ul>
        <NewCode look="secondary" />
        {children}
      </section>
    </>
  );
}

function Expired({ creation, children }: WithChange) {
  const t = useText(PORTAL_TEXTS);
  const why = creationFacts(creation).attemptsLeft === 0 ? 'tooMany' : 'late';
  return (
    <>
      <PageHeading>{t('create.expired.title')}</PageHeading>
      <FocusedNotice kind="warning" title={t(`create.expired.${why}`)}>
        <p>{t.rich('create.expired.body')}</p>
      </FocusedNotice>
      <NewCode look="primary" />
      {children}
    </>
  );
}

function NewCode({ look }: { look: 'primary' | 'secondary' }) {
  const t = usePortalText();
  const done = { title: t('signIn.code.newSent'), body: <p>{t.rich('signIn.code.newSentBody')}</p> };
  return (
    <MoveButton procedure={ACCOUNT_CREATION} move="askNewCode" look={look} icon="mail" done={done}>
      {t('signIn.code.askNew')}
    </MoveButton>
  );
}
