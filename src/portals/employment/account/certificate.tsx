import type { CaseView } from '#api/contract.ts';
import { certificateFactsSchema } from '#api/employment.ts';
import { Card } from '#portal-kit/account/latest.tsx';
import { factsOf } from '#portal-kit/data/case-facts.ts';
import { MoveButton } from '#portal-kit/frame/move-button.tsx';
import { PORTAL_TEXTS, PUBLIC_COMPUTER } from '#portals/employment/data/agency.ts';
import { Notice } from '#ui/journey/notice.tsx';
import { useText } from '#ui/text/use-text.ts';

/** The certificate of registration, and where its file lies once it was fetched. */
export function Certificate({ publicComputer }: { publicComputer: CaseView }) {
  const t = useText(PORTAL_TEXTS);
  const { downloaded } = factsOf(publicComputer, certificateFactsSchema);
  return (
    <Card id="certificate" icon="file" title={t('certificate.title')}>
      <p>{t.rich('certificate.what')}</p>
      {publicComputer.moves.includes('download') && (
        <MoveButton procedure={PUBLIC_COMPUTER} move="download" look={downloaded ? 'secondary' : 'primary'} icon="file">
          {t(downloaded ? 'certificate.again' : 'certificate.download')}
        </MoveButton>
      )}
      {downloaded && (
        <Notice kind="success" title={t('certificate.downloaded.title')} live>
          <p>{t.rich('certificate.downloaded.where')}</p>
          <p>{t.rich('certificate.downloaded.stays')}</p>
        </Notice>
      )}
    </Card>
  );
}
