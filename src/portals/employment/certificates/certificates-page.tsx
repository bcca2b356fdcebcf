import type { CaseView } from '#api/contract.ts';
import { certificateFactsSchema } from '#api/employment.ts';
import { coachIds } from '#domain/coach-ids.ts';
import { Card } from '#portal-kit/account/latest.tsx';
import { factsOf } from '#portal-kit/data/case-facts.ts';
import { DocumentActions, Downloaded } from '#portal-kit/documents/document-actions.tsx';
import { useDocuments } from '#portal-kit/documents/use-documents.ts';
import { useMoveAndDownload } from '#portal-kit/documents/use-move-and-download.ts';
import { PortalPage } from '#portal-kit/frame/portal-page.tsx';
import { TroubleNotice } from '#portal-kit/frame/trouble-notice.tsx';
import { PORTAL_TEXTS, SITUATION_CERTIFICATE } from '#portals/employment/data/agency.ts';
import { Button } from '#ui/forms/button.tsx';
import { useText } from '#ui/text/use-text.ts';

/** Its address; the menu has a link to it where the session plays it. */
export const CERTIFICATES = '/certificates';

/** The letter that brings the certificate. */
const ISSUED = 'issued';

/** The certificate of situation: what it is for, and the PDF to fetch. */
export function CertificatesPage({ certificate }: { certificate: CaseView }) {
  const t = useText(PORTAL_TEXTS);
  const { downloaded } = factsOf(certificate, certificateFactsSchema);
  const { press, busy, trouble, fileName, times } = useMoveAndDownload(SITUATION_CERTIFICATE, 'download', ISSUED);
  return (
    <PortalPage title={t('certificates.title')} intro={t.marked('certificates.intro')}>
      <Card id="certificate" icon="file" title={t('certificates.card')}>
        <p>{t.rich('certificates.what')}</p>
        <p>{t.rich('certificates.use')}</p>
        <p>{t.rich('certificates.recent')}</p>
        {certificate.moves.includes('download') && (
          <div className="portal-move">
            <Button
              look={downloaded ? 'secondary' : 'primary'}
              icon="file"
              busy={busy}
              coachId={coachIds.move('download')}
              onPress={press}
            >
              {downloaded ? t('certificates.again') : t('certificates.download')}
            </Button>
            <p className="portal-aside">{t.rich('certificates.free')}</p>
          </div>
        )}
        {fileName !== undefined && <Downloaded key={times} fileName={fileName} />}
        <TroubleNotice trouble={trouble} />
      </Card>
      {downloaded && <Earlier title={t('certificates.earlier')} />}
    </PortalPage>
  );
}

/** The latest certificate, to be downloaded once more or printed. */
function Earlier({ title }: { title: string }) {
  const { data } = useDocuments();
  const message = data?.given.find(({ procedure, letter }) => procedure === SITUATION_CERTIFICATE && letter === ISSUED);
  if (!message) return null;
  return (
    <Card id="certificate-earlier" icon="papers" title={title}>
      <DocumentActions message={message} name={title} />
    </Card>
  );
}
