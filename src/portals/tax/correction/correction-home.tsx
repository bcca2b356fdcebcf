import type { CaseView } from '#api/contract.ts';
import { coachIds } from '#domain/coach-ids.ts';
import { checkPath } from '#domain/form-paths.ts';
import { DOCUMENTS } from '#portal-kit/documents/documents-page.tsx';
import { ActionLink } from '#portal-kit/frame/action-link.tsx';
import { PortalPage } from '#portal-kit/frame/portal-page.tsx';
import { StartLink } from '#portal-kit/journey/start-link.tsx';
import { CorrectionOutcome } from '#portals/tax/correction/correction-outcome.tsx';
import { CorrectionStatus } from '#portals/tax/correction/correction-status-card.tsx';
import { SentPart, spousesOf } from '#portals/tax/correction/sent-part.tsx';
import { CORRECTION, TAX_TEXTS } from '#portals/tax/data/agency.ts';
import {
  CHANGE_MESSAGE,
  CLAIM_PAGE,
  CORRECTION_PAGE,
  canClaim,
  canCorrect,
  canWriteChange,
  correctionFacts,
  correctionStatus,
  isClaim,
} from '#portals/tax/data/correction-status.ts';
import { RETURN_PAGE } from '#portals/tax/data/return-status.ts';
import { lastDay } from '#portals/tax/data/season.ts';
import type { OwnVisit } from '#portals/tax/data/tax-visit.ts';
import { Ledger } from '#portals/tax/frame/ledger.tsx';
import { Part } from '#portals/tax/frame/part.tsx';
import { BoxTable } from '#portals/tax/return/box-table.tsx';
import { PortalLink } from '#ui/navigation/portal-link.tsx';
import { useText } from '#ui/text/use-text.ts';
import '#portals/tax/return/boxes.css';

interface CorrectionHomeProps {
  visit: OwnVisit;
  correction: CaseView;
}

/** Where a correction stands; what can be corrected here and what cannot; until when. */
export function CorrectionHome({ visit, correction }: CorrectionHomeProps) {
  const t = useText(TAX_TEXTS);
  const choosing = canCorrect(correction) || canWriteChange(correction);
  return (
    <PortalPage title={t('correction.title')} intro={t.marked('correction.intro')}>
      <CorrectionStatus correction={correction}>
        <Act correction={correction} />
      </CorrectionStatus>
      <SentPart correction={correction} visit={visit} />
      <CorrectionOutcome correction={correction} />
      {choosing && <CanOrCannot correction={correction} />}
      <Counted visit={visit} correction={correction} />
      <Dates correction={correction} />
    </PortalPage>
  );
}

/** The one thing to do now. */
function Act({ correction }: { correction: CaseView }) {
  const t = useText(TAX_TEXTS);
  const { state } = correctionStatus(correction);
  if (state === 'none') return <ActionLink to={RETURN_PAGE}>{t('correction.go.return')}</ActionLink>;
  if (state === 'proofAsked') return <ActionLink to={DOCUMENTS}>{t('correction.go.proof')}</ActionLink>;
  if (canCorrect(correction) && state === 'sent') {
    return (
      <ActionLink to={checkPath(CORRECTION_PAGE)} coachId={coachIds.start('correction')} look="secondary">
        {t('correction.go.again')}
      </ActionLink>
    );
  }
  if (canCorrect(correction)) {
    return (
      <StartLink procedure={CORRECTION} form="correction" base={CORRECTION_PAGE}>
        {t('correction.go.start')}
      </StartLink>
    );
  }
  if (canClaim(correction) || isClaim(correction)) {
    return <ActionLink to={CLAIM_PAGE}>{t('correction.go.claim')}</ActionLink>;
  }
  return null;
}

const ONLINE = ['income', 'charges', 'column'] as const;
const BY_MESSAGE = ['address', 'family', 'civil'] as const;

/** Two lists side by side: what one corrects oneself, what only an agent may enter. */
function CanOrCannot({ correction }: { correction: CaseView }) {
  const t = useText(TAX_TEXTS);
  return (
    <Part id="can" title={t('correction.can.title')}>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is one */}
      <ul role="list" className="capucine-ways">
        <li>
          <h3>{t('correction.can.online.title')}</h3>
          <ul className="portal-list">
            {ONLINE.map((id) => (
              <li key={id}>{t.rich(`correction.can.online.${id}`)}</li>
            ))}
          </ul>
        </li>
        <li>
          <h3>{t('correction.can.message.title')}</h3>
          <ul className="portal-list">
            {BY_MESSAGE.map((id) => (
              <li key={id}>{t.rich(`correction.can.message.${id}`)}</li>
            ))}
          </ul>
          {canWriteChange(correction) && (
            <ActionLink to={CHANGE_MESSAGE} look="secondary">
              {t('correction.go.message')}
            </ActionLink>
          )}
        </li>
      </ul>
    </Part>
  );
}

/** The boxes as they count now: what one compares with one's papers. */
function Counted({ visit, correction }: CorrectionHomeProps) {
  const t = useText(TAX_TEXTS);
  const { boxes, year } = correctionFacts(correction);
  if (boxes.length === 0) return null;
  return (
    <Part id="counted" title={t('correction.counted.title')}>
      <BoxTable
        caption={t('return.table.caption', { income: String(year - 1) })}
        rows={boxes.map(({ box, counted }) => ({ box, amount: counted, origin: 'same' }))}
        spouses={spousesOf(visit)}
      />
      <p>
        <PortalLink className="ui-way" to={RETURN_PAGE}>
          {t('correction.counted.return')}
        </PortalLink>
      </p>
    </Part>
  );
}

/** Three ways, each with its time. */
function Dates({ correction }: { correction: CaseView }) {
  const t = useText(TAX_TEXTS);
  const { correctionFrom, correctionBefore, claimBefore } = correctionFacts(correction);
  return (
    <Part id="dates" title={t('correction.dates.title')}>
      <Ledger
        caption={t('correction.dates.caption')}
        lines={[
          { id: 'from', at: correctionFrom, what: t('correction.dates.from') },
          { id: 'until', at: lastDay(correctionBefore), what: t('correction.dates.until') },
          { id: 'claim', at: lastDay(claimBefore), what: t('correction.dates.claim') },
        ]}
      />
    </Part>
  );
}
