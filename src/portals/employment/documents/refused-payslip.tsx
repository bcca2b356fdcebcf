import { latestOf, messagePage, useMessages } from '#portal-kit/data/messages.ts';
import { PORTAL_TEXTS } from '#portals/employment/data/agency.ts';
import { Notice } from '#ui/journey/notice.tsx';
import { PortalLink } from '#ui/navigation/portal-link.tsx';
import { useText } from '#ui/text/use-text.ts';

/** A payslip could not be used: why, as the agent wrote it, and that nothing is lost. */
export function RefusedPayslip() {
  const t = useText(PORTAL_TEXTS);
  const { data } = useMessages();
  const request = data && latestOf(data, 'document-request');
  if (!request) return null;
  return (
    <Notice kind="warning" title={t('documents.refused.title')}>
      <p>{t.rich(`documents.refused.why.${request.values.reason}`, request.values)}</p>
      <p>{t.rich('documents.refused.calm')}</p>
      <p>
        <PortalLink to={messagePage(request)}>{t('documents.refused.message')}</PortalLink>
      </p>
    </Notice>
  );
}
