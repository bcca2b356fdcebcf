import type { CaseView } from '#api/contract.ts';
import { usePortalText } from '#portal-kit/data/portal-text.ts';
import { FocusedNotice } from '#portal-kit/frame/focused-notice.tsx';
import { MoveButton } from '#portal-kit/frame/move-button.tsx';
import { PortalPage } from '#portal-kit/frame/portal-page.tsx';
import { ACCOUNT_CREATION, TAX_TEXTS } from '#portals/tax/data/agency.ts';
import { creationFacts } from '#portals/tax/data/creation-step.ts';
import { useText } from '#ui/text/use-text.ts';

/** The activation link is in the mailbox, or no longer works: where to look, until when, what else can be done. */
export function LinkStep({ creation }: { creation: CaseView }) {
  const t = useText(TAX_TEXTS);
  const shared = usePortalText();
  const { until } = creationFacts(creation);
  if (creation.states.includes('linkExpired')) {
    return (
      <PortalPage title={t('create.linkExpired.title')}>
        <FocusedNotice kind="warning" title={t('create.linkExpired.what')}>
          <p>{t.rich('create.linkExpired.body')}</p>
        </FocusedNotice>
        <NewLink look="primary" />
        <CorrectEmail />
      </PortalPage>
    );
  }
  return (
    <PortalPage title={t('create.link.title')} intro={t.marked('create.link.intro')}>
      <ol className="portal-list">
        <li>{t.rich('create.link.open')}</li>
        <li>{t.rich('create.link.press')}</li>
        <li>{t.rich('create.link.back')}</li>
      </ol>
      {until !== null && <p>{t.rich('create.link.until', { day: { day: until }, until: { time: until } })}</p>}
      <section className="portal-section">
        <h2>{t('create.link.nothing')}</h2>
        <ul className="portal-list">
          <li>{shared.rich('signIn.code.spam')}</li>
          <li>{t.rich('create.link.mistake')}</li>
        </ul>
        <NewLink look="secondary" />
        <CorrectEmail />
      </section>
    </PortalPage>
  );
}

function NewLink({ look }: { look: 'primary' | 'secondary' }) {
  const t = useText(TAX_TEXTS);
  const done = { title: t('create.link.newSent'), body: <p>{t.rich('create.link.newSentBody')}</p> };
  return (
    <MoveButton procedure={ACCOUNT_CREATION} move="askNewLink" look={look} icon="mail" done={done}>
      {t('create.link.askNew')}
    </MoveButton>
  );
}

function CorrectEmail() {
  const t = useText(TAX_TEXTS);
  return (
    <MoveButton procedure={ACCOUNT_CREATION} move="correctEmail">
      {t('create.link.correct')}
    </MoveButton>
  );
}
