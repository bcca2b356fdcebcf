import type { ReactNode } from 'react';
import type { SignedInVisit } from '#portal-kit/data/portal-visit.ts';
import { DebtPages } from '#portal-kit/debt/debt-pages.tsx';
import { DocumentsPage } from '#portal-kit/documents/documents-page.tsx';
import { DoorPages } from '#portal-kit/door/door-pages.tsx';
import { NotFoundPage } from '#portal-kit/frame/not-found-page.tsx';
import { MessagePage } from '#portal-kit/messages/message-page.tsx';
import { MessagesPage } from '#portal-kit/messages/messages-page.tsx';
import { AccountPage } from '#portals/family/account/account-page.tsx';
import { CertificatesPage } from '#portals/family/certificates/certificates-page.tsx';
import { ChangePages } from '#portals/family/change/change-pages.tsx';
import { CreateAccountPages } from '#portals/family/create-account/create-account-pages.tsx';
import type { FamilyVisit } from '#portals/family/data/family-visit.ts';
import { DeclarationPages } from '#portals/family/declaration/declaration-pages.tsx';
import { HelpPage } from '#portals/family/help/help-page.tsx';
import { HomePage } from '#portals/family/home/home-page.tsx';
import { HousingPages } from '#portals/family/housing/housing-pages.tsx';
import { LandlordPages } from '#portals/family/landlord/landlord-pages.tsx';
import { FamilyPaymentsPage } from '#portals/family/payments/family-payments-page.tsx';
import { ProfilePage } from '#portals/family/profile/profile-page.tsx';
import { RequestPage } from '#portals/family/request/request-page.tsx';
import { RequestsPage } from '#portals/family/requests/requests-page.tsx';
import { RightsPages } from '#portals/family/rights/rights-pages.tsx';
import { BesidesTheForm } from '#portals/family/sign-in/besides-the-form.tsx';

const PRIVATE = [
  'account',
  'requests',
  'housing',
  'declaration',
  'change',
  'payments',
  'certificates',
  'documents',
  'messages',
  'profile',
  'overpayment',
];

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
  if (needsSignIn(page)) return visit.signedIn ? <OwnPages page={page} visit={visit} /> : <NotFoundPage />;
  const { creation, housing } = visit;
  const [step] = parts;
  if (section === 'landlord' && housing) return <LandlordPages parts={parts} visit={visit} housing={housing} />;
  if (parts.length > 1) return <NotFoundPage />;
  if (section === undefined) return <HomePage visit={visit} />;
  if (section === 'sign-in') {
    return <DoorPages step={step} visit={visit} turnedAway={turnedAway} before={<BesidesTheForm visit={visit} />} />;
  }
  if (section === 'create-account' && creation) {
    return <CreateAccountPages step={step} creation={creation} signedIn={visit.signedIn} />;
  }
  if (section === 'rights' && housing) return <RightsPages step={step} housing={housing} />;
  if (step !== undefined) return <NotFoundPage />;
  if (section === 'request') return <RequestPage visit={visit} />;
  if (section === 'help') return <HelpPage visit={visit} />;
  return <NotFoundPage />;
}

interface OwnPagesProps {
  page: string;
  visit: FamilyVisit & SignedInVisit;
}

/** The pages about the applicant's own cases: those of a case, where the session plays it. */
function OwnPages({ page, visit }: OwnPagesProps) {
  const [section = '', ...parts] = partsOf(page);
  const [step, ...rest] = parts;
  const { housing, quarterly, change, debt } = visit;
  if (section === 'overpayment') return <DebtPages debt={debt} parts={parts} />;
  if (section === 'housing' && housing) return <HousingPages parts={parts} visit={visit} housing={housing} />;
  if (section === 'declaration' && quarterly) {
    return <DeclarationPages parts={parts} visit={visit} quarterly={quarterly} />;
  }
  if (rest.length > 0) return <NotFoundPage />;
  if (section === 'messages') return step ? <MessagePage key={step} id={step} /> : <MessagesPage />;
  if (section === 'change' && change) return <ChangePages step={step} change={change} />;
  return step === undefined ? (single(section, visit) ?? <NotFoundPage />) : <NotFoundPage />;
}

/** The pages that have nothing below them. */
function single(section: string, visit: FamilyVisit & SignedInVisit): ReactNode {
  if (section === 'account') return <AccountPage visit={visit} />;
  if (section === 'requests') return <RequestsPage visit={visit} />;
  if (section === 'payments') return <FamilyPaymentsPage visit={visit} />;
  if (section === 'certificates') return <CertificatesPage />;
  if (section === 'documents') return <DocumentsPage />;
  if (section === 'profile') return <ProfilePage visit={visit} />;
  return undefined;
}
