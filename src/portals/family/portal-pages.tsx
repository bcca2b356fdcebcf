import { DebtPages } from '#portal-kit/debt/debt-pages.tsx';
import { DocumentsPage } from '#portal-kit/documents/documents-page.tsx';
import { DoorPages } from '#portal-kit/door/door-pages.tsx';
import { NotFoundPage } from '#portal-kit/frame/not-found-page.tsx';
import { MessagePage } from '#portal-kit/messages/message-page.tsx';
import { MessagesPage } from '#portal-kit/messages/messages-page.tsx';
import { PaymentsPage } from '#portal-kit/payments/payments-page.tsx';
import { AccountPage } from '#portals/family/account/account-page.tsx';
import { ChangePages } from '#portals/family/change/change-pages.tsx';
import { CreateAccountPages } from '#portals/family/create-account/create-account-pages.tsx';
import type { FamilyVisit } from '#portals/family/data/family-visit.ts';
import { HomePage } from '#portals/family/home/home-page.tsx';
import { PAYMENT_WORDS, paymentKind } from '#portals/family/payments/payment-kind.ts';
import { RequestPage } from '#portals/family/request/request-page.tsx';
import { BesidesTheForm } from '#portals/family/sign-in/besides-the-form.tsx';

const PRIVATE = ['account', 'documents', 'messages', 'change', 'overpayment', 'payments'];

/** Whether a page is about the applicant's own case. */
export function needsSignIn(page: string): boolean {
  return PRIVATE.includes(partsOf(page)[0] ?? '');
}

const partsOf = (page: string): string[] => page.split('/').filter(Boolean);

interface PortalPagesProps {
  page: string;
  visit: FamilyVisit;
  /** Came from a page that needs signing in. */
  turnedAway: boolean;
}

/** The page that stands at an address of the portal. */
export function PortalPages({ page, visit, turnedAway }: PortalPagesProps) {
  const [section, ...parts] = partsOf(page);
  const [step, ...rest] = parts;
  const { creation } = visit;
  if (section === 'overpayment' && visit.signedIn) return <DebtPages debt={visit.debt} parts={parts} />;
  if (rest.length > 0) return <NotFoundPage />;
  if (section === undefined) return <HomePage visit={visit} />;
  if (section === 'sign-in') {
    return <DoorPages step={step} visit={visit} turnedAway={turnedAway} before={<BesidesTheForm visit={visit} />} />;
  }
  if (section === 'create-account' && creation) {
    return <CreateAccountPages step={step} creation={creation} signedIn={visit.signedIn} />;
  }
  if (section === 'messages' && visit.signedIn) return step ? <MessagePage key={step} id={step} /> : <MessagesPage />;
  if (section === 'change' && visit.signedIn && visit.change) return <ChangePages step={step} change={visit.change} />;
  if (step !== undefined) return <NotFoundPage />;
  if (section === 'payments' && visit.signedIn && visit.change)
    return <PaymentsPage kindOf={paymentKind} words={PAYMENT_WORDS} />;
  if (section === 'request') return <RequestPage creation={creation} signedIn={visit.signedIn} />;
  if (section === 'documents' && visit.signedIn) return <DocumentsPage />;
  if (section === 'account' && visit.signedIn) return <AccountPage visit={visit} />;
  return <NotFoundPage />;
}
