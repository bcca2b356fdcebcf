import type { CaseView } from '#api/contract.ts';
import { usePortalText } from '#portal-kit/data/portal-text.ts';
import { Beside } from '#portal-kit/frame/beside.tsx';
import { FocusedNotice } from '#portal-kit/frame/focused-notice.tsx';
import { ProgressLine } from '#portal-kit/frame/progress-line.tsx';
import { FormJourney } from '#portal-kit/journey/form-journey.tsx';
import { CodeStep } from '#portals/employment/create-account/code-step.tsx';
import { IdentityIntro } from '#portals/employment/create-account/identity-intro.tsx';
import { ACCOUNT_CREATION, PORTAL_TEXTS } from '#portals/employment/data/agency.ts';
import { type CreationStep, creationFacts, STEPS } from '#portals/employment/data/creation-step.ts';
import { useText } from '#ui/text/use-text.ts';

interface CreationStepPageProps {
  asked: CreationStep;
  /** The page of its form, for the one form that has several. */
  page: string | undefined;
  creation: CaseView;
}

const MOVES = { identity: 'giveIdentity', email: 'giveEmail', keys: 'chooseKeys' };

/** One step on the way to the space: how far one has come, what is asked, and beside it what helps. */
export function CreationStepPage({ asked, page, creation }: CreationStepPageProps) {
  const t = useText(PORTAL_TEXTS);
  const journey = (form: 'identity' | 'email' | 'keys') => (
    <FormJourney procedure={ACCOUNT_CREATION} form={form} move={MOVES[form]} base="/create-account" step={page} />
  );
  return (
    <Beside title={t(`create.beside.${asked}.title`)} beside={<Help asked={asked} creation={creation} />}>
      <ProgressLine step={STEPS.indexOf(asked) + 1} of={STEPS.length} name={t(`create.step.${asked}`)} />
      {asked === 'identity' && (page === undefined ? <IdentityIntro creation={creation} /> : journey('identity'))}
      {asked === 'email' && <Unread creation={creation} />}
      {asked === 'code' && <CodeStep creation={creation} />}
      {(asked === 'email' || asked === 'keys') && journey(asked)}
    </Beside>
  );
}

function Help({ asked, creation }: Omit<CreationStepPageProps, 'page'>) {
  const t = useText(PORTAL_TEXTS);
  const shared = usePortalText();
  const { draftUntil } = creationFacts(creation);
  return (
    <>
      <ul className="portal-list">
        <li>{t.rich(`create.beside.${asked}.first`)}</li>
        <li>{t.rich(`create.beside.${asked}.second`)}</li>
        <li>{t.rich(`create.beside.${asked}.third`)}</li>
      </ul>
      {asked === 'keys' && <p>{shared.rich('signIn.passwordChanged.practice')}</p>}
      <p className="portal-aside">
        {draftUntil === null ? t.rich('create.pause') : t.rich('create.draftUntil', { day: { day: draftUntil } })}
      </p>
    </>
  );
}

/** The code went to an address that nobody here can open. */
function Unread({ creation }: { creation: CaseView }) {
  const t = useText(PORTAL_TEXTS);
  if (!creation.states.includes('draft.emailAsked.addressUnread')) return null;
  return (
    <FocusedNotice kind="warning" title={t('create.unread.title')}>
      <p>{t.rich('create.unread.body')}</p>
      <p>{t.rich('create.unread.check')}</p>
    </FocusedNotice>
  );
}
