import type { CaseView } from '#api/contract.ts';
import { Deadline, StatusCard } from '#portal-kit/account/status-card.tsx';
import { textsOf } from '#portal-kit/data/agency.ts';
import { usePortalText } from '#portal-kit/data/portal-text.ts';
import { ActionLink } from '#portal-kit/frame/action-link.tsx';
import { MoveButton } from '#portal-kit/frame/move-button.tsx';
import { PortalPage } from '#portal-kit/frame/portal-page.tsx';
import { PapersAsked } from '#portals/employment/control/papers-asked.tsx';
import { CONTROL, PORTAL_TEXTS } from '#portals/employment/data/agency.ts';
import { controlFacts, controlStatus, OBSERVATIONS } from '#portals/employment/data/control-status.ts';
import { useFormat, useText } from '#ui/text/use-text.ts';

const RIGHTS = ['why', 'answer', 'help', 'contest'] as const;

/** A control on papers: what is looked at and why, what is asked, until when, and what one has a right to. */
export function ControlPage({ control }: { control: CaseView }) {
  const t = useText(PORTAL_TEXTS);
  const shared = usePortalText();
  return (
    <PortalPage title={t('control.title')} intro={t.marked('control.intro')}>
      <ControlStatus control={control} />
      <PapersAsked />
      <section className="portal-section" aria-labelledby="bruyere-control-why">
        <h2 id="bruyere-control-why">{t('control.why.title')}</h2>
        <p>{t.rich('control.why.what')}</p>
        <p>{t.rich(`control.why.${controlFacts(control).why}`)}</p>
      </section>
      <section className="portal-section" aria-labelledby="bruyere-control-rights">
        <h2 id="bruyere-control-rights">{t('control.rights.title')}</h2>
        <ul className="portal-list">
          {RIGHTS.map((right) => (
            <li key={right}>{t.rich(`control.rights.${right}`)}</li>
          ))}
        </ul>
      </section>
      {control.moves.includes('askForPerson') && <AskForPerson />}
      <p className="portal-aside">{shared.rich('contact.byPhone')}</p>
    </PortalPage>
  );
}

function ControlStatus({ control }: { control: CaseView }) {
  const t = useText(PORTAL_TEXTS);
  const format = useFormat();
  const official = useText(textsOf(CONTROL));
  const { state, tone, before } = controlStatus(control);
  const { appointment } = controlFacts(control);
  const words = `control.state.${state}`;
  return (
    <StatusCard
      tone={tone}
      subject={t('control.subject')}
      official={official(`states.${state}.title`)}
      plain={t(`${words}.plain`)}
    >
      <p>{t.rich(`${words}.more`)}</p>
      {before && <Deadline>{t(`control.${before.name}`, { day: { day: before.day } })}</Deadline>}
      {appointment !== undefined && appointment > control.now && (
        <p>{t.rich('control.appointment', { at: format.dayTime(appointment) })}</p>
      )}
      {state === 'gapFound' && control.moves.includes('observe') && (
        <div>
          <ActionLink to={OBSERVATIONS}>{t('control.observe.go')}</ActionLink>
        </div>
      )}
    </StatusCard>
  );
}

/** A person explains, and some days more are given. */
function AskForPerson() {
  const t = useText(PORTAL_TEXTS);
  return (
    <section className="portal-section" aria-labelledby="bruyere-control-person">
      <h2 id="bruyere-control-person">{t('control.person.title')}</h2>
      <p>{t.rich('control.person.body')}</p>
      <MoveButton procedure={CONTROL} move="askForPerson" icon="call">
        {t('control.person.go')}
      </MoveButton>
    </section>
  );
}
