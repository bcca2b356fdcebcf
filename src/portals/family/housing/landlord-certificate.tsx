import type { CaseView } from '#api/contract.ts';
import { ActionLink } from '#portal-kit/frame/action-link.tsx';
import { FAMILY_TEXTS } from '#portals/family/data/agency.ts';
import { canCertify, housingFacts, LANDLORD_PAGE } from '#portals/family/housing/housing-status.ts';
import { useText } from '#ui/text/use-text.ts';

/** What the agency waits for from the landlord, and the way to the other side where one may play it. */
export function LandlordCertificate({ housing }: { housing: CaseView }) {
  const t = useText(FAMILY_TEXTS);
  const { certificate, certificateOn } = housingFacts(housing);
  // Where it comes on paper, it is one of the papers asked for.
  if (certificate === 'not-asked' || (certificate === 'waiting' && !canCertify(housing))) return null;
  const words = `housing.certificate.${certificate}`;
  return (
    <section className="portal-section aubepine-other-side" aria-labelledby="aubepine-housing-certificate">
      <h2 id="aubepine-housing-certificate">{t('housing.certificate.title')}</h2>
      <p>{t.rich(words, { on: { day: certificateOn ?? housing.now } })}</p>
      {canCertify(housing) && (
        <>
          <p>{t.rich('housing.certificate.play')}</p>
          <ActionLink to={LANDLORD_PAGE} look="secondary">
            {t('housing.certificate.go')}
          </ActionLink>
        </>
      )}
    </section>
  );
}
