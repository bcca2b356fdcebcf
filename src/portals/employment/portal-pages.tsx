import { AccountPage } from '#portals/employment/account/account-page.tsx';
import type { PortalVisit } from '#portals/employment/data/portal-visit.ts';
import { DocumentsPage } from '#portals/employment/documents/documents-page.tsx';
import { HomePage } from '#portals/employment/home/home-page.tsx';
import { NotFoundPage } from '#portals/employment/home/not-found-page.tsx';
import { MessagePage } from '#portals/employment/messages/message-page.tsx';
import { MessagesPage } from '#portals/employment/messages/messages-page.tsx';
import { PaymentsPage } from '#portals/employment/payments/payments-page.tsx';
import { RegisterAgainPages } from '#portals/employment/register-again/register-again-pages.tsx';
import { CodePage } from '#portals/employment/sign-in/code-page.tsx';
import { SignInPage } from '#portals/employment/sign-in/sign-in-page.tsx';
import { SignedInAlready } from '#portals/employment/sign-in/signed-in-already.tsx';
import { UpdatePages } from '#portals/employment/update/update-pages.tsx';

const PRIVATE = ['account', 'update', 'documents', 'messages', 'payments', 'register-again'];

/** Whether a page is about the applicant's own case. */
export function needsSignIn(page: string): boolean {
  return PRIVATE.includes(partsOf(page)[0] ?? '');
}

const partsOf = (page: string): string[] => page.split('/').filter(Boolean);

interface PortalPagesProps {
  page: string;
  visit: PortalVisit;
  /** Came from a page that needs signing in. */
  turnedAway: boolean;
}

/** The page that stands at an address of the portal. */
export function PortalPages({ page, visit, turnedAway }: PortalPagesProps) {
  const [section, step, ...rest] = partsOf(page);
  if (rest.length > 0) return <NotFoundPage />;
  if (section === undefined) return <HomePage visit={visit} />;
  if (section === 'sign-in' && (step === undefined || step === 'code')) {
    if (visit.signedIn) return <SignedInAlready />;
    return step ? <CodePage door={visit.door} /> : <SignInPage door={visit.door} turnedAway={turnedAway} />;
  }
  if (!visit.signedIn) return <NotFoundPage />;
  const { update, applicant } = visit;
  if (section === 'update') return <UpdatePages step={step} update={update} />;
  if (section === 'register-again') return <RegisterAgainPages step={step} update={update} />;
  if (section === 'messages') return step ? <MessagePage key={step} id={step} /> : <MessagesPage />;
  if (step !== undefined) return <NotFoundPage />;
  if (section === 'account') return <AccountPage applicant={applicant} update={update} />;
  if (section === 'documents') return <DocumentsPage update={update} />;
  if (section === 'payments') return <PaymentsPage />;
  return <NotFoundPage />;
}
