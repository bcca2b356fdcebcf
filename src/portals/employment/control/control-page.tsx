import type { CaseView } from '#api/contract.ts';
import { Deadline, StatusCard } from '#portal-kit/account/status-card.tsx';
import { textsOf } from '#portal-kit/data/agency.ts';
import { usePortalText } from '#portal-kit/data/portal-text.ts';
import { ActionLink } from '#portal-kit/frame/action-link.tsx';
import { Choice, Choices } from '#portal-kit/frame/choices.tsx';
import { MoveButton } from '#portal-kit/frame/move-button.tsx';
import { PortalPage } from '#portal-kit/frame/portal-page.tsx';
import { PapersAsked } from '#portals/employment/control/papers-asked.tsx';
import { CONTROL, PORTAL_TEXTS } from '#portals/employment/data/agency.ts';
import { controlFacts, controlStatus, OBSERVATIONS } from '#portals/employment/data/control-status.ts';
import { useText } from '#ui/text/use-text.ts';

const RIGHTS = ['why', 'answer', 'help', 'contest'] as const;

/** A control on papers: what is looked at and why, what is asked, until when, and what one has a right to. */
export function ControlPage({ control }: { control: CaseView }) {
  const t = useText(PORTAL_TEXTS);
  return (
    <PortalPage title={t('control.title')} intro={t.marked('control.intro')}>
      <ControlStatus control={control} />
      <PapersAsked />
      <section className="portal-section" aria-labelledby="bruyere-control-why">
        <h2 id="bruyere-control-why">{t('control.why.title')}</h2>
        <p>{t.rich('control.why.what')}</p>
        <p>{t.rich('control.why.chosen')}</p>
      </section>
      <section className="portal-section" aria-labelledby="bruyere-control-rights">
        <h2 id="bruyere-control-rights">{t('control.rights.title')}</h2>
        <ul className="portal-list">
          {RIGHTS.map((right) => (
            <li key={right}>{t.rich(`control.rights.${right}`)}</li>
          ))}
        </ul>
      </section>
      <SayOrAsk control={control} />
    </PortalPage>
  );
}

function ControlStatus({ control }: { control: CaseView }) {
  const t = useText(PORTAL_TEXTS);
  const official = useText(textsOf(CONTROL));
  const { path, name, tone } = controlStatus(control);
  const { answerBefore, hearingBefore } = controlFacts(control);
  const state = `control.state.${name}`;
  return (
    <StatusCard
      tone={tone}
      subject={t('control.subject')}
      official={official(`states.${path}.title`)}
      plain={t(`${state}.plain`)}
    >
      <p>{t.rich(`${state}.more`)}</p>
      {tone === 'action' && typeof answerBefore === 'number' && (
        <Deadline>{t('control.answerBefore', { day: { day: answerBefore } })}</Deadline>
      )}
      {control.moves.includes('observe') && typeof hearingBefore === 'number' && (
        <Deadline>{t('control.hearingBefore', { day: { day: hearingBefore } })}</Deadline>
      )}
    </StatusCard>
  );
}

/** To say what one thinks before anything is decided, or to speak with somebody. */
function SayOrAsk({ control }: { control: CaseView }) {
  const t = useText(PORTAL_TEXTS);
  const shared = usePortalText();
  const mayObserve = control.moves.includes('observe');
  const mayAsk = control.moves.includes('askForPerson');
  if (!mayObserve && !mayAsk) return <p className="portal-aside">{shared.rich('contact.byPhone')}</p>;
  return (
    <section className="portal-section" aria-labelledby="bruyere-control-say">
      <h2 id="bruyere-control-say">{t('control.say')}</h2>
      <Choices>
        {mayObserve && (
          <Choice
            icon="coach"
            title={t('control.observe.title')}
            action={
              <ActionLink to={OBSERVATIONS} look="secondary">
                {t('control.observe.go')}
              </ActionLink>
            }
          >
            {t.rich('control.observe.body')}
          </Choice>
        )}
        {mayAsk && (
          <Choice
            icon="call"
            title={t('control.person.title')}
            action={
              <MoveButton
                procedure={CONTROL}
                move="askForPerson"
                done={{ title: t('control.person.done.title'), body: <p>{t.rich('control.person.done.body')}</p> }}
              >
                {t('control.person.go')}
              </MoveButton>
            }
          >
            {t.rich('control.person.body')}
          </Choice>
        )}
      </Choices>
    </section>
  );
}
