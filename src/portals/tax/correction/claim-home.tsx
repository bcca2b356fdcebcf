import type { CaseView } from '#api/contract.ts';
import { PortalPage } from '#portal-kit/frame/portal-page.tsx';
import { StartLink } from '#portal-kit/journey/start-link.tsx';
import { CorrectionOutcome } from '#portals/tax/correction/correction-outcome.tsx';
import { CorrectionStatus } from '#portals/tax/correction/correction-status-card.tsx';
import { SentPart } from '#portals/tax/correction/sent-part.tsx';
import { CORRECTION, TAX_TEXTS } from '#portals/tax/data/agency.ts';
import {
  CLAIM_PAGE,
  CORRECTION_PAGE,
  canClaim,
  correctionStatus,
  isClaim,
} from '#portals/tax/data/correction-status.ts';
import type { OwnVisit } from '#portals/tax/data/tax-visit.ts';
import { Part } from '#portals/tax/frame/part.tsx';
import { PortalLink } from '#ui/navigation/portal-link.tsx';
import { useText } from '#ui/text/use-text.ts';

const KNOW = ['what', 'proof', 'pay', 'silence'] as const;
const AFTER = ['claimRefused', 'claimSilent'];

/** A claim: what it is, where it stands, and what one may do when the answer is no, or none comes. */
export function ClaimHome({ visit, correction }: { visit: OwnVisit; correction: CaseView }) {
  const t = useText(TAX_TEXTS);
  const { state } = correctionStatus(correction);
  return (
    <PortalPage title={t('claim.title')} intro={t.marked('claim.intro')}>
      <CorrectionStatus correction={correction}>
        {canClaim(correction) && (
          <StartLink procedure={CORRECTION} form="claim" base={CLAIM_PAGE}>
            {t('claim.start')}
          </StartLink>
        )}
      </CorrectionStatus>
      {isClaim(correction) ? (
        <SentPart correction={correction} visit={visit} />
      ) : (
        <p>
          {t.rich('claim.notYet')} <PortalLink to={CORRECTION_PAGE}>{t('claim.online')}</PortalLink>
        </p>
      )}
      <CorrectionOutcome correction={correction} />
      {AFTER.includes(state) && (
        <Part id="court" title={t('claim.after.title')}>
          <p>{t.rich(`claim.after.${state}`)}</p>
          <p>{t.rich('claim.after.court')}</p>
          <p>{t.rich('claim.after.help')}</p>
        </Part>
      )}
      <Part id="know" title={t('claim.know.title')}>
        <ul className="portal-list">
          {KNOW.map((id) => (
            <li key={id}>{t.rich(`claim.know.${id}`)}</li>
          ))}
        </ul>
      </Part>
    </PortalPage>
  );
}
