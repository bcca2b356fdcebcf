import type { CaseView } from '#api/contract.ts';
import { ActionLink } from '#portal-kit/frame/action-link.tsx';
import { PortalPage } from '#portal-kit/frame/portal-page.tsx';
import { FormJourney } from '#portal-kit/journey/form-journey.tsx';
import { INCOME_RETURN, TAX_TEXTS } from '#portals/tax/data/agency.ts';
import { canSign, RETURN_PAGE, RETURN_RECEIPT, returnFacts, SIGNATURE_PAGE } from '#portals/tax/data/return-status.ts';
import { lastDay } from '#portals/tax/data/season.ts';
import { Result } from '#portals/tax/return/result.tsx';
import { Notice } from '#ui/journey/notice.tsx';
import { PortalLink } from '#ui/navigation/portal-link.tsx';
import { useText } from '#ui/text/use-text.ts';

interface SignaturePagesProps {
  step: string | undefined;
  incomeReturn: CaseView;
}

/** The bank account, then the signature: only then is anything filed. */
export function SignaturePages({ step, incomeReturn }: SignaturePagesProps) {
  const t = useText(TAX_TEXTS);
  const { estimate } = returnFacts(incomeReturn);
  if (!canSign(incomeReturn)) return <NothingToSign incomeReturn={incomeReturn} />;
  return (
    <FormJourney
      procedure={INCOME_RETURN}
      form="signature"
      move="sign"
      base={SIGNATURE_PAGE}
      step={step}
      aside={() => <NotFiledYet incomeReturn={incomeReturn} />}
      checking={{
        title: t('return.signature.title'),
        above: (
          <>
            <NotFiledYet incomeReturn={incomeReturn} />
            {estimate && (
              <section className="capucine-sum" aria-labelledby="capucine-signing">
                <h2 id="capucine-signing">{t('return.signature.what')}</h2>
                <Result result={estimate} />
                <p>
                  <PortalLink className="ui-way" to={`${RETURN_PAGE}/check`}>
                    {t('return.signature.again')}
                  </PortalLink>
                </p>
              </section>
            )}
            <h2>{t('return.signature.bank')}</h2>
          </>
        ),
      }}
    />
  );
}

/** Said on each page before the signature, in the same words. */
function NotFiledYet({ incomeReturn }: { incomeReturn: CaseView }) {
  const t = useText(TAX_TEXTS);
  const { closesBefore } = returnFacts(incomeReturn);
  return (
    <Notice kind="warning" title={t('return.signature.notFiled.title')}>
      <p>{t.rich('return.signature.notFiled.body', { day: { day: lastDay(closesBefore) } })}</p>
    </Notice>
  );
}

/** It is signed already, or nothing was filled in: either way there is a page to go on from. */
function NothingToSign({ incomeReturn }: { incomeReturn: CaseView }) {
  const t = useText(TAX_TEXTS);
  const signed = returnFacts(incomeReturn).signedOn !== undefined;
  const words = `return.signature.${signed ? 'done' : 'nothing'}`;
  return (
    <PortalPage title={t(`${words}.title`)} intro={t.marked(`${words}.body`)}>
      <div>
        <ActionLink to={signed ? RETURN_RECEIPT : RETURN_PAGE}>{t(`${words}.go`)}</ActionLink>
      </div>
    </PortalPage>
  );
}
