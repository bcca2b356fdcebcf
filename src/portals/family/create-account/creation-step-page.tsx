import type { CaseView } from '#api/contract.ts';
import { Beside } from '#portal-kit/frame/beside.tsx';
import { FocusedNotice } from '#portal-kit/frame/focused-notice.tsx';
import { ProgressLine } from '#portal-kit/frame/progress-line.tsx';
import { FormJourney } from '#portal-kit/journey/form-journey.tsx';
import { CodeStep } from '#portals/family/create-account/code-step.tsx';
import { ACCOUNT_CREATION, FAMILY_TEXTS } from '#portals/family/data/agency.ts';
import { type CreationStep, creationFacts, STEPS } from '#portals/family/data/creation-step.ts';
import { useText } from '#ui/text/use-text.ts';

/** The form of each step, and the move it sends. The code has a page of its own. */
const FORMS: Record<Exclude<CreationStep, 'code'>, { form: string; move: string }> = {
  identity: { form: 'identity', move: 'giveIdentity' },
  document: { form: 'identity-document', move: 'sendDocument' },
  channel: { form: 'channel', move: 'chooseChannel' },
  password: { form: 'password', move: 'setPassword' },
  contact: { form: 'contact', move: 'giveContact' },
};

interface CreationStepPageProps {
  asked: CreationStep;
  /** The page of its form, for the one form that has several. */
  page: string | undefined;
  creation: CaseView;
}

/** One step on the way to the account: how far one has come, the question, and beside it what helps. */
export function CreationStepPage({ asked, page, creation }: CreationStepPageProps) {
  const t = useText(FAMILY_TEXTS);
  return (
    <Beside title={t(`create.beside.${asked}.title`)} beside={<Help step={asked} />}>
      <ProgressLine step={STEPS.indexOf(asked) + 1} of={STEPS.length} name={t(`create.step.${asked}`)} />
      <Refused creation={creation} />
      {asked === 'code' ? (
        <CodeStep creation={creation} />
      ) : (
        <FormJourney procedure={ACCOUNT_CREATION} {...FORMS[asked]} base="/create-account" step={page} />
      )}
    </Beside>
  );
}

function Help({ step }: { step: CreationStep }) {
  const t = useText(FAMILY_TEXTS);
  return (
    <>
      <ul className="portal-list">
        <li>{t.rich(`create.beside.${step}.first`)}</li>
        <li>{t.rich(`create.beside.${step}.second`)}</li>
        <li>{t.rich(`create.beside.${step}.third`)}</li>
      </ul>
      {step !== 'code' && <p className="portal-aside">{t.rich('create.pause')}</p>}
    </>
  );
}

/** Why what was just sent could not be taken, and how to mend it. */
function Refused({ creation }: { creation: CaseView }) {
  const t = useText(FAMILY_TEXTS);
  const is = (state: string) => creation.states.includes(state);
  if (is('identityAsked.identityUnknown')) {
    return (
      <FocusedNotice kind="warning" title={t('create.unknown.title')}>
        <p>{t.rich('create.unknown.body')}</p>
        <p>{t.rich('create.unknown.check')}</p>
      </FocusedNotice>
    );
  }
  if (!is('documentAsked.documentRefused')) return null;
  const why = creationFacts(creation).document === 'unreadable' ? 'unreadable' : 'wrong';
  return (
    <FocusedNotice kind="warning" title={t(`create.refused.${why}.title`)}>
      <p>{t.rich(`create.refused.${why}.body`)}</p>
      <p>{t.rich('create.refused.calm')}</p>
    </FocusedNotice>
  );
}
