import type { CaseView } from '#api/contract.ts';
import { StatusCard } from '#portal-kit/account/status-card.tsx';
import { complaintFacts, isAsked, requestStatus } from '#portal-kit/contact/contact-facts.ts';
import { textsOf } from '#portal-kit/data/agency.ts';
import { usePortalText } from '#portal-kit/data/portal-text.ts';
import { SummaryList, type SummaryRow } from '#ui/journey/summary-list.tsx';
import { useFormat, useText } from '#ui/text/use-text.ts';

/** Where the last request stands: that it was sent on, by when it is answered, when somebody calls. */
export function LastRequest({ complaint }: { complaint: CaseView }) {
  const t = usePortalText();
  const official = useText(textsOf(complaint.procedure));
  const format = useFormat();
  if (!isAsked(complaint)) return null;
  const { state, tone } = requestStatus(complaint);
  const words = `contact.state.${state}`;
  const { sentOn, answerBefore, appointment, mediatorBefore } = complaintFacts(complaint);
  const rows = Object.entries({ sentOn, answerBefore, appointment, mediatorBefore }).flatMap(
    ([id, at]): SummaryRow[] =>
      at !== undefined
        ? [{ id, label: t(`contact.date.${id}`), value: id === 'appointment' ? format.dayTime(at) : format.day(at) }]
        : [],
  );
  return (
    <StatusCard
      tone={tone}
      subject={t('contact.last')}
      official={official(`states.${state}.title`)}
      plain={t(`${words}.plain`)}
    >
      <p>{t.rich(`${words}.more`)}</p>
      {rows.length > 0 && <SummaryList rows={rows} />}
    </StatusCard>
  );
}
