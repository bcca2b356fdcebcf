import type { CaseView } from '#api/contract.ts';
import { Beside } from '#portal-kit/frame/beside.tsx';
import { FocusedNotice } from '#portal-kit/frame/focused-notice.tsx';
import { ProgressLine } from '#portal-kit/frame/progress-line.tsx';
import { FormJourney } from '#portal-kit/journey/form-journey.tsx';
import { LinkStep } from '#portals/tax/create-account/link-step.tsx';
import { NumbersIntro } from '#portals/tax/create-account/numbers-intro.tsx';
import { NumbersLocked } from '#portals/tax/create-account/numbers-locked.tsx';
import { ACCOUNT_CREATION, TAX_TEXTS } from '#portals/tax/data/agency.ts';
import { type CreationStep, creationFacts, STEPS } from '#portals/tax/data/creation-step.ts';
import { useText } from '#ui/text/use-text.ts';

interface CreationStepPageProps {
  asked: CreationStep;
  /** The page of its form, for the one form that has several. */
  page: string | undefined;
  creation: CaseView;
}

/** One step on the way to the space: how far one has come, what is asked, and beside it what helps. */
export function CreationStepPage({ asked, page, creation }: CreationStepPageProps) {
  const t = useText(TAX_TEXTS);
  const help = (
    <ul className="portal-list">
      <li>{t.rich(`create.beside.${asked}.first`)}</li>
      <li>{t.rich(`create.beside.${asked}.second`)}</li>
      <li>{t.rich(`create.beside.${asked}.third`)}</li>
    </ul>
  );
  return (
    <Beside title={t(`create.beside.${asked}.title`)} beside={help}>
      <ProgressLine step={STEPS.indexOf(asked) + 1} of={STEPS.length} name={t(`create.step.${asked}`)} />
      {asked === 'numbers' && <Numbers page={page} creation={creation} />}
      {asked === 'keys' && (
        <FormJourney procedure={ACCOUNT_CREATION} form="keys" move="giveKeys" base="/create-account" />
      )}
      {asked === 'link' && <LinkStep creation={creation} />}
    </Beside>
  );
}

function Numbers({ page, creation }: Pick<CreationStepPageProps, 'page' | 'creation'>) {
  const t = useText(TAX_TEXTS);
  const { attemptsLeft } = creationFacts(creation);
  if (!creation.moves.includes('giveNumbers')) return <NumbersLocked creation={creation} />;
  if (page !== undefined) {
    return (
      <FormJourney procedure={ACCOUNT_CREATION} form="numbers" move="giveNumbers" base="/create-account" step={page} />
    );
  }
  return (
    <>
      {creation.states.includes('numbersRefused') && (
        <FocusedNotice kind="warning" title={t('create.refused.title')} occurrence={attemptsLeft}>
          <p>{t.rich('create.refused.body')}</p>
          <p>{t.rich('create.refused.left', { count: attemptsLeft })}</p>
        </FocusedNotice>
      )}
      <NumbersIntro />
    </>
  );
}
