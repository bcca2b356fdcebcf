import { NotFoundPage } from '#portal-kit/frame/not-found-page.tsx';
import type { IdentityVisit } from '#portals/identity/data/identity-visit.ts';
import { stepOf } from '#portals/identity/data/sign-on.ts';
import { HistoryPage } from '#portals/identity/history/history-page.tsx';
import { ReportPage } from '#portals/identity/history/report-page.tsx';
import { HomePage } from '#portals/identity/home/home-page.tsx';
import { ChoosePage } from '#portals/identity/sign-on/choose-page.tsx';
import { ConfirmPage } from '#portals/identity/sign-on/confirm-page.tsx';
import { NoAccountPage } from '#portals/identity/sign-on/no-account-page.tsx';
import { SignOnPage } from '#portals/identity/sign-on/sign-on-page.tsx';

const SIGN_ON_PAGES = ['/choose', '/no-account', '/confirm'];

/** The page that stands at an address of the portal. */
export function PortalPages({ page, visit }: { page: string; visit: IdentityVisit }) {
  const { singleSignOn, unusual, historyFrom } = visit;
  if (page === '/') return <HomePage visit={visit} />;
  if (page === '/history' && historyFrom !== undefined) return <HistoryPage unusual={unusual} from={historyFrom} />;
  if (page === '/history/report' && unusual) return <ReportPage unusual={unusual} />;
  if (!singleSignOn || !SIGN_ON_PAGES.includes(page)) return <NotFoundPage />;
  const step = stepOf(singleSignOn);
  if (page !== `/${step}`) return <SignOnPage singleSignOn={singleSignOn} />;
  if (step === 'choose') return <ChoosePage singleSignOn={singleSignOn} />;
  if (step === 'no-account') return <NoAccountPage />;
  return <ConfirmPage singleSignOn={singleSignOn} />;
}
