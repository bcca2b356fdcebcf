import type { CaseView } from '#api/contract.ts';
import { coachIds } from '#domain/coach-ids.ts';
import { checkPath } from '#domain/form-paths.ts';
import { Deadline, StatusCard } from '#portal-kit/account/status-card.tsx';
import { textsOf } from '#portal-kit/data/agency.ts';
import { DOCUMENTS } from '#portal-kit/documents/documents-page.tsx';
import { ActionLink } from '#portal-kit/frame/action-link.tsx';
import { StartLink } from '#portal-kit/journey/start-link.tsx';
import { PAYMENT_DIFFICULTY, TAX_TEXTS } from '#portals/tax/data/agency.ts';
import {
  canAskForHelp,
  DIFFICULTY_PAGE,
  difficultyFacts,
  difficultyStatus,
  leftToPay,
} from '#portals/tax/data/difficulty-status.ts';
import { useText } from '#ui/text/use-text.ts';

/** Where the request stands, in the official word and in plain ones, with the next debit that still comes. */
export function DifficultyStatus({ difficulty }: { difficulty: CaseView }) {
  const t = useText(TAX_TEXTS);
  const official = useText(textsOf(PAYMENT_DIFFICULTY));
  const { state, tone } = difficultyStatus(difficulty);
  const { debits, sent, waived, reason, plan } = difficultyFacts(difficulty);
  const { now } = difficulty;
  const next = debits.find((debit) => debit.state === 'to-come');
  const values = {
    left: { money: leftToPay(difficulty) },
    waived: { money: waived },
    answer: { day: sent?.answerBy ?? now },
    silence: { day: sent?.silenceOn ?? now },
    count: plan?.length ?? 0,
  };
  return (
    <StatusCard
      tone={tone}
      subject={t('difficulty.subject')}
      official={official(`states.${state}.title`)}
      plain={t(`difficulty.state.${state}.plain`, values)}
    >
      {reason !== undefined && state === 'refused' && <p>{t.rich(`difficulty.reason.${reason}`)}</p>}
      <p>{t.rich(`difficulty.state.${state}.more`, values)}</p>
      {next && <Deadline>{t('difficulty.next', { day: { day: next.at }, amount: { money: next.amount } })}</Deadline>}
      {state === 'papersAsked' && <ActionLink to={DOCUMENTS}>{t('difficulty.go.papers')}</ActionLink>}
      <Ask difficulty={difficulty} />
    </StatusCard>
  );
}

/** Asking for the first time, or changing what was asked. */
function Ask({ difficulty }: { difficulty: CaseView }) {
  const t = useText(TAX_TEXTS);
  const { state } = difficultyStatus(difficulty);
  if (!canAskForHelp(difficulty)) return null;
  if (state === 'billed') {
    return (
      <StartLink procedure={PAYMENT_DIFFICULTY} form="difficulty" base={DIFFICULTY_PAGE}>
        {t('difficulty.go.start')}
      </StartLink>
    );
  }
  return (
    <ActionLink to={checkPath(DIFFICULTY_PAGE)} coachId={coachIds.start('difficulty')} look="secondary">
      {t('difficulty.go.again')}
    </ActionLink>
  );
}
