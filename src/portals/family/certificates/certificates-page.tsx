import { WhenLoaded } from '#portal-kit/data/when-loaded.tsx';
import { GivenPapers } from '#portal-kit/documents/given-papers.tsx';
import { useDocuments } from '#portal-kit/documents/use-documents.ts';
import { PortalPage } from '#portal-kit/frame/portal-page.tsx';
import { VERIFY } from '#portal-kit/verify/verify-page.tsx';
import { FAMILY_TEXTS } from '#portals/family/data/agency.ts';
import { PortalLink } from '#ui/navigation/portal-link.tsx';
import { useText } from '#ui/text/use-text.ts';
import './certificates.css';

/** Its address, in the menu of everybody who is signed in. */
export const CERTIFICATES = '/certificates';

/** What people are asked for elsewhere, and which paper answers it. */
const USES = ['right', 'payment', 'quotient'] as const;

/** The documents of the agency that one can take along, and what each of them proves. */
export function CertificatesPage() {
  const t = useText(FAMILY_TEXTS);
  return (
    <PortalPage title={t('certificates.title')} intro={t.marked('certificates.intro')}>
      <section className="portal-section portal-papers" aria-labelledby="aubepine-given">
        <h2 id="aubepine-given">{t('certificates.given')}</h2>
        <WhenLoaded resource={useDocuments()}>
          {({ given }) => (given.length > 0 ? <GivenPapers given={given} /> : <p>{t.rich('certificates.none')}</p>)}
        </WhenLoaded>
      </section>
      <section className="portal-section" aria-labelledby="aubepine-uses">
        <h2 id="aubepine-uses">{t('certificates.uses')}</h2>
        <dl className="aubepine-uses">
          {USES.map((use) => (
            <div key={use}>
              <dt>{t(`certificates.use.${use}.name`)}</dt>
              <dd>{t.rich(`certificates.use.${use}.proves`)}</dd>
              <dd className="aubepine-uses__for">{t.rich(`certificates.use.${use}.for`)}</dd>
            </div>
          ))}
        </dl>
        <p className="portal-aside">{t.rich('certificates.practice')}</p>
      </section>
      <section className="portal-section" aria-labelledby="aubepine-genuine">
        <h2 id="aubepine-genuine">{t('certificates.genuine.title')}</h2>
        <p>{t.rich('certificates.genuine.body')}</p>
        <PortalLink className="ui-way" to={VERIFY}>
          {t('certificates.genuine.go')}
        </PortalLink>
      </section>
    </PortalPage>
  );
}
