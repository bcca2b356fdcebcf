import type { CaseView } from '#api/contract.ts';
import { textsOf } from '#portal-kit/data/agency.ts';
import { ActionLink } from '#portal-kit/frame/action-link.tsx';
import { MONTHLY_UPDATE, PORTAL_TEXTS } from '#portals/employment/data/agency.ts';
import { datesOf, updateFacts } from '#portals/employment/data/case-facts.ts';
import { canSend, isRecorded, statusOf } from '#portals/employment/data/update-status.ts';
import { StatusTag } from '#ui/journey/status-tag.tsx';
import { Icon } from '#ui/layout/icon.tsx';
import { PortalLink } from '#ui/navigation/portal-link.tsx';
import { useText } from '#ui/text/use-text.ts';

/** Where the month's update stands: the official word, what it means, until when, and the one thing to do. */
export function AccountStatus({ update }: { update: CaseView }) {
  const t = useText(PORTAL_TEXTS);
  const official = useText(textsOf(MONTHLY_UPDATE));
  const { path, name, tone, go } = statusOf(update);
  const dates = datesOf(updateFacts(update));
  const state = `account.state.${name}`;
  return (
    <section className={`bruyere-status bruyere-status--${tone}`} aria-labelledby="bruyere-status">
      <div className="bruyere-status__official">
        <span className="bruyere-status__month">{t('account.month', dates)}</span>
        <StatusTag tone={tone}>{official(`states.${path}.title`)}</StatusTag>
      </div>
      <h2 id="bruyere-status">{t(`${state}.plain`, dates)}</h2>
      {t.has(`${state}.more`) && <p>{t(`${state}.more`, dates)}</p>}
      {t.has(`${state}.deadline`) && (
        <p className="bruyere-status__deadline">
          <Icon name="calendar" />
          {t(`${state}.deadline`, dates)}
        </p>
      )}
      {go && (
        <div>
          <ActionLink to={go}>{t(`${state}.go`)}</ActionLink>
        </div>
      )}
      {isRecorded(update) && canSend(update) && (
        <p className="bruyere-status__mend">
          {t('account.mend', dates)} <PortalLink to="/update">{t('account.mendLink')}</PortalLink>
        </p>
      )}
    </section>
  );
}
