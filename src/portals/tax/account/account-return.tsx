import type { CaseView } from '#api/contract.ts';
import { textsOf } from '#portal-kit/data/agency.ts';
import { TAX_TEXTS } from '#portals/tax/data/agency.ts';
import {
  canSign,
  isAssessed,
  RETURN_PAGE,
  RETURN_RECEIPT,
  returnFacts,
  returnStatus,
} from '#portals/tax/data/return-status.ts';
import { lastDay } from '#portals/tax/data/season.ts';
import { Part } from '#portals/tax/frame/part.tsx';
import { NOTICES } from '#portals/tax/notices/notices-page.tsx';
import { StatusTag } from '#ui/journey/status-tag.tsx';
import { Icon } from '#ui/layout/icon.tsx';
import { PortalLink } from '#ui/navigation/portal-link.tsx';
import { useText } from '#ui/text/use-text.ts';

/** Where the return stands: filled in, signed, under which number. What is filled in and not signed is not filed. */
export function AccountReturn({ incomeReturn }: { incomeReturn: CaseView }) {
  const t = useText(TAX_TEXTS);
  const official = useText(textsOf(incomeReturn.procedure));
  const { state, tone } = returnStatus(incomeReturn);
  const { year, signedOn, opensOn, closesBefore, noticeOn } = returnFacts(incomeReturn);
  const values = {
    opens: { day: opensOn },
    closes: { day: lastDay(closesBefore) },
    notice: { day: noticeOn },
  };
  return (
    <Part id="return" title={t('account.return.title', { year: String(year) })}>
      <div className="capucine-state">
        <StatusTag tone={tone}>{official(`states.${state}.title`)}</StatusTag>
        <p className="capucine-state__plain">{t(`account.return.${state}.plain`)}</p>
        <p>{t.rich(`account.return.${state}.more`, values)}</p>
      </div>
      <Stages incomeReturn={incomeReturn} />
      <p className="capucine-state__links">
        <PortalLink className="ui-way" to={RETURN_PAGE}>
          {t('account.return.see')}
        </PortalLink>
        {signedOn !== undefined && <PortalLink to={RETURN_RECEIPT}>{t('account.return.receipt')}</PortalLink>}
        {isAssessed(incomeReturn) && <PortalLink to={NOTICES}>{t('account.return.notices')}</PortalLink>}
      </p>
    </Part>
  );
}

/** The three gestures that make a return, and what proves them. */
function Stages({ incomeReturn }: { incomeReturn: CaseView }) {
  const t = useText(TAX_TEXTS);
  const { automatic, filledOn, signedOn, number } = returnFacts(incomeReturn);
  // Nobody signs a return that is taken for filed by itself.
  if (automatic && signedOn === undefined && filledOn === undefined) return null;
  const isOpenAgain = signedOn !== undefined && canSign(incomeReturn);
  const on = (at: number | undefined) => at !== undefined && { at: { day: at } };
  const stages = [
    { id: 'filled', done: on(filledOn) },
    { id: 'signed', done: !isOpenAgain && on(signedOn) },
    { id: 'number', done: !isOpenAgain && number !== undefined && { number } },
  ];
  return (
    <dl className="capucine-stages">
      {stages.map(({ id, done }) => (
        <div key={id} className={done ? 'capucine-stages__done' : undefined}>
          <dt>
            <span className="capucine-stages__mark">{done && <Icon name="check" />}</span>
            {t(`account.stage.${id}.name`)}
          </dt>
          <dd>{done ? t(`account.stage.${id}.done`, done) : t(`account.stage.${id}.not`)}</dd>
        </div>
      ))}
    </dl>
  );
}
