import { DocumentsPage } from '#portal-kit/documents/documents-page.tsx';
import { DoorPages } from '#portal-kit/door/door-pages.tsx';
import { KeyPage } from '#portal-kit/door/key-page.tsx';
import { NotFoundPage } from '#portal-kit/frame/not-found-page.tsx';
import { MessagePage } from '#portal-kit/messages/message-page.tsx';
import { MessagesPage } from '#portal-kit/messages/messages-page.tsx';
import { AccountPage } from '#portals/tax/account/account-page.tsx';
import { CreateAccountPages } from '#portals/tax/create-account/create-account-pages.tsx';
import type { TaxVisit } from '#portals/tax/data/tax-visit.ts';
import { HomePage } from '#portals/tax/home/home-page.tsx';
import { BesidesTheForm } from '#portals/tax/sign-in/besides-the-form.tsx';

const PRIVATE = ['account', 'documents', 'messages'];

/** Whether a page is about the applicant's own case. */
export function needsSignIn(page: string): boolean {
  return PRIVATE.includes(partsOf(page)[0] ?? '');
}

const partsOf = (page: string): string[] => page.split('/').filter(Boolean);

interface PortalPagesProps {
  page: string;
  visit: TaxVisit;
  /** Came from a page that needs signing in. */
  turnedAway: boolean;
}

/** The page that stands at an address of the portal. */
export function PortalPages({ page, visit, turnedAway }: PortalPagesProps) {
  const [section, step, ...rest] = partsOf(page);
  const { creation, singleSignOn } = visit;
  if (rest.length > 0) return <NotFoundPage />;
  if (section === undefined) return <HomePage visit={visit} />;
  if (section === 'sign-in') {
    return <DoorPages step={step} visit={visit} turnedAway={turnedAway} before={<BesidesTheForm visit={visit} />} />;
  }
  if (section === 'create-account') return <CreateAccountPages step={step} creation={creation} />;
  if (section === 'messages' && visit.signedIn) return step ? <MessagePage key={step} id={step} /> : <MessagesPage />;
  if (step !== undefined) return <NotFoundPage />;
  if (section === 'single-sign-on') return <KeyPage singleSignOn={singleSignOn} />;
  if (section === 'documents' && visit.signedIn) return <DocumentsPage />;
  if (section === 'account' && visit.signedIn) return <AccountPage applicant={visit.applicant} />;
  return <NotFoundPage />;
}
