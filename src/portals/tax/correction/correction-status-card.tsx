import type { ReactNode } from 'react';
import type { CaseView } from '#api/contract.ts';
import { Deadline, StatusCard } from '#portal-kit/account/status-card.tsx';
import { textsOf } from '#portal-kit/data/agency.ts';
import { CORRECTION, TAX_TEXTS } from '#portals/tax/data/agency.ts';
import { canClaim, canCorrect, correctionFacts, correctionStatus } from '#portals/tax/data/correction-status.ts';
import { lastDay } from '#portals/tax/data/season.ts';
import { useText } from '#ui/text/use-text.ts';

interface CorrectionStatusProps {
  correction: CaseView;
  /** The one thing to do. */
  children?: ReactNode;
}

/** Where the correction, the claim or the message stands, in the official word and in plain ones. */
export function CorrectionStatus({ correction, children }: CorrectionStatusProps) {
  const t = useText(TAX_TEXTS);
  const official = useText(textsOf(CORRECTION));
  const { state, tone } = correctionStatus(correction);
  const { year, correctionFrom, correctionBefore, claimBefore, sent, reason, refund, toPay } =
    correctionFacts(correction);
  const values = {
    from: { day: correctionFrom },
    until: { day: lastDay(correctionBefore) },
    claimUntil: { day: lastDay(claimBefore) },
    answer: { day: sent?.answerBy ?? correction.now },
    refund: { day: refund?.at ?? correction.now },
    due: { day: toPay?.at ?? correction.now },
  };
  // What counts is who gives money to whom.
  const said = state === 'recomputed' && toPay ? 'recomputedToPay' : state;
  return (
    <StatusCard
      tone={tone}
      subject={t('correction.subject', { year: String(year) })}
      official={official(`states.${state}.title`)}
      plain={t(`correction.state.${said}.plain`, values)}
    >
      {reason !== undefined && tone === 'refused' && <p>{t.rich(`correction.reason.${reason}`)}</p>}
      <p>{t.rich(`correction.state.${said}.more`, values)}</p>
      {canCorrect(correction) && <Deadline>{t('correction.lastDay.online', values)}</Deadline>}
      {!canCorrect(correction) && canClaim(correction) && <Deadline>{t('correction.lastDay.claim', values)}</Deadline>}
      {children}
    </StatusCard>
  );
}
