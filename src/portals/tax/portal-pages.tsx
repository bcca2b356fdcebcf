import type { ReactNode } from 'react';
import { DocumentsPage } from '#portal-kit/documents/documents-page.tsx';
import { DoorPages } from '#portal-kit/door/door-pages.tsx';
import { KeyPage } from '#portal-kit/door/key-page.tsx';
import { NotFoundPage } from '#portal-kit/frame/not-found-page.tsx';
import { MessagePage } from '#portal-kit/messages/message-page.tsx';
import { MessagesPage } from '#portal-kit/messages/messages-page.tsx';
import { AccountPage } from '#portals/tax/account/account-page.tsx';
import { ClaimPages } from '#portals/tax/correction/claim-pages.tsx';
import { CorrectionPages } from '#portals/tax/correction/correction-pages.tsx';
import { CreateAccountPages } from '#portals/tax/create-account/create-account-pages.tsx';
import type { OwnVisit, TaxVisit } from '#portals/tax/data/tax-visit.ts';
import { DifficultyPages } from '#portals/tax/difficulty/difficulty-pages.tsx';
import { HelpPage } from '#portals/tax/help/help-page.tsx';
import { HomePage } from '#portals/tax/home/home-page.tsx';
import { NoticesPage } from '#portals/tax/notices/notices-page.tsx';
import { TaxPaymentsPage } from '#portals/tax/payments/tax-payments-page.tsx';
import { ProfilePage } from '#portals/tax/profile/profile-page.tsx';
import { ReturnPages } from '#portals/tax/return/return-pages.tsx';
import { BesidesTheForm } from '#portals/tax/sign-in/besides-the-form.tsx';
import { WritePage } from '#portals/tax/write/write-page.tsx';

const PRIVATE = [
  'account',
  'return',
  'notices',
  'payments',
  'correction',
  'claim',
  'write',
  'difficulty',
  'documents',
  'messages',
  'profile',
];

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
  if (needsSignIn(page)) return visit.signedIn ? <OwnPages page={page} visit={visit} /> : <NotFoundPage />;
  const { creation, singleSignOn } = visit;
  if (rest.length > 0) return <NotFoundPage />;
  if (section === undefined) return <HomePage visit={visit} />;
  if (section === 'sign-in') {
    return <DoorPages step={step} visit={visit} turnedAway={turnedAway} before={<BesidesTheForm visit={visit} />} />;
  }
  if (section === 'create-account') return <CreateAccountPages step={step} creation={creation} />;
  if (step !== undefined) return <NotFoundPage />;
  if (section === 'single-sign-on') return <KeyPage singleSignOn={singleSignOn} />;
  return section === 'help' ? <HelpPage visit={visit} /> : <NotFoundPage />;
}

/** The pages about the applicant's own cases: those of a case, where the session plays it. */
function OwnPages({ page, visit }: { page: string; visit: OwnVisit }) {
  const [section = '', ...parts] = partsOf(page);
  const [step, ...rest] = parts;
  if (section === 'return') return <ReturnPages parts={parts} visit={visit} />;
  if (section === 'correction') return <CorrectionPages parts={parts} visit={visit} />;
  if (section === 'claim') return <ClaimPages parts={parts} visit={visit} />;
  if (section === 'difficulty') return <DifficultyPages parts={parts} visit={visit} />;
  if (rest.length > 0) return <NotFoundPage />;
  if (section === 'messages') return step ? <MessagePage key={step} id={step} /> : <MessagesPage />;
  return step === undefined ? (single(section, visit) ?? <NotFoundPage />) : <NotFoundPage />;
}

/** The pages that have nothing below them. */
function single(section: string, visit: OwnVisit): ReactNode {
  if (section === 'account') return <AccountPage visit={visit} />;
  if (section === 'notices') return <NoticesPage visit={visit} />;
  if (section === 'payments') return <TaxPaymentsPage visit={visit} />;
  if (section === 'write') return <WritePage visit={visit} />;
  if (section === 'documents') return <DocumentsPage />;
  if (section === 'profile') return <ProfilePage visit={visit} />;
  return undefined;
}
