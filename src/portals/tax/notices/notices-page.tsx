import type { ReactNode } from 'react';
import type { Message } from '#api/contract.ts';
import { WhenLoaded } from '#portal-kit/data/when-loaded.tsx';
import { GivenPapers } from '#portal-kit/documents/given-papers.tsx';
import { useDocuments } from '#portal-kit/documents/use-documents.ts';
import { PortalPage } from '#portal-kit/frame/portal-page.tsx';
import { VERIFY } from '#portal-kit/verify/verify-page.tsx';
import { TAX_TEXTS } from '#portals/tax/data/agency.ts';
import type { OwnVisit } from '#portals/tax/data/tax-visit.ts';
import { Part } from '#portals/tax/frame/part.tsx';
import { PortalLink } from '#ui/navigation/portal-link.tsx';
import { useText } from '#ui/text/use-text.ts';
import './notices.css';

/** Its address, in the menu of everybody who is signed in. */
export const NOTICES = '/notices';

/** The papers that prove something elsewhere, in the order in which a year brings them. */
const USES = ['receipt', 'declarative', 'notice'] as const;

/** The notices and receipts of the agency, to be opened or taken along, and what each of them proves. */
export function NoticesPage({ visit: { season, now } }: { visit: OwnVisit }) {
  const t = useText(TAX_TEXTS);
  return (
    <PortalPage title={t('notices.title')} intro={t.marked('notices.intro')}>
      <WhenLoaded resource={useDocuments()}>
        {({ given }) => (
          <>
            <Part id="notices" title={t('notices.given')}>
              <Papers given={given.filter(isNotice)} none={t.rich('notices.none')} />
              {season && now < season.noticeOn && (
                <p>{t.rich('notices.coming', { year: String(season.year), on: { day: season.noticeOn } })}</p>
              )}
            </Part>
            <Part id="others" title={t('notices.others')}>
              <Papers given={given.filter((one) => !isNotice(one))} none={t.rich('notices.noOthers')} />
            </Part>
          </>
        )}
      </WhenLoaded>
      <Part id="uses" title={t('notices.uses')}>
        <dl className="capucine-uses">
          {USES.map((use) => (
            <div key={use}>
              <dt>{t(`notices.use.${use}.name`)}</dt>
              <dd>{t.rich(`notices.use.${use}.proves`)}</dd>
              <dd className="capucine-uses__for">{t.rich(`notices.use.${use}.for`)}</dd>
            </div>
          ))}
        </dl>
        <p>{t.rich('notices.genuine')}</p>
        <PortalLink className="ui-way" to={VERIFY}>
          {t('notices.verify')}
        </PortalLink>
      </Part>
    </PortalPage>
  );
}

const isNotice = ({ document }: Message): boolean => document?.kind === 'tax-notice';

function Papers({ given, none }: { given: Message[]; none: ReactNode }) {
  return given.length > 0 ? <GivenPapers given={given} /> : <p>{none}</p>;
}
