import type { CaseView } from '#api/contract.ts';
import { ContactPages } from '#portal-kit/contact/contact-pages.tsx';
import type { SignedInVisit } from '#portal-kit/data/portal-visit.ts';
import { DebtPages } from '#portal-kit/debt/debt-pages.tsx';
import { DocumentsPage } from '#portal-kit/documents/documents-page.tsx';
import { DoorPages } from '#portal-kit/door/door-pages.tsx';
import { KEY_PAGE, KeyPage } from '#portal-kit/door/key-page.tsx';
import { NotFoundPage } from '#portal-kit/frame/not-found-page.tsx';
import { MessagePage } from '#portal-kit/messages/message-page.tsx';
import { MessagesPage } from '#portal-kit/messages/messages-page.tsx';
import { PaymentsPage } from '#portal-kit/payments/payments-page.tsx';
import { AccountPage } from '#portals/employment/account/account-page.tsx';
import { CertificatesPage } from '#portals/employment/certificates/certificates-page.tsx';
import { ControlPages } from '#portals/employment/control/control-pages.tsx';
import { CreateAccountPages } from '#portals/employment/create-account/create-account-pages.tsx';
import type { EmploymentVisit } from '#portals/employment/data/employment-visit.ts';
import { HomePage } from '#portals/employment/home/home-page.tsx';
import { PAYMENT_WORDS, paymentKind } from '#portals/employment/payments/payment-kind.ts';
import { RegisterAgainPages } from '#portals/employment/register-again/register-again-pages.tsx';
import { BesidesTheForm } from '#portals/employment/sign-in/besides-the-form.tsx';
import { UpdatePages } from '#portals/employment/update/update-pages.tsx';

const PRIVATE = [
  'account',
  'update',
  'documents',
  'certificates',
  'messages',
  'payments',
  'register-again',
  'overpayment',
  'control',
  'contact',
];
/** Sections whose forms stand one level deeper: `/overpayment/contest/check`. */
const DEEP = ['overpayment', 'control', 'contact', 'update'];

/** Whether a page is about the applicant's own case. */
export function needsSignIn(page: string): boolean {
  return PRIVATE.includes(partsOf(page)[0] ?? '');
}

const partsOf = (page: string): string[] => page.split('/').filter(Boolean);

interface PortalPagesProps {
  page: string;
  visit: EmploymentVisit;
  /** Came from a page that needs signing in. */
  turnedAway: boolean;
}

/** The page that stands at an address of the portal. */
export function PortalPages({ page, visit, turnedAway }: PortalPagesProps) {
  const [section, ...parts] = partsOf(page);
  const [step, ...rest] = parts;
  if (rest.length > 0 && !DEEP.includes(section ?? '')) return <NotFoundPage />;
  if (section === undefined) return <HomePage visit={visit} />;
  if (section === 'sign-in') {
    return <DoorPages step={step} visit={visit} turnedAway={turnedAway} before={<BesidesTheForm visit={visit} />} />;
  }
  if (section === 'create-account' && visit.creation) {
    return <CreateAccountPages step={step} creation={visit.creation} signedIn={visit.signedIn} />;
  }
  if (page === KEY_PAGE) return <KeyPage singleSignOn={visit.singleSignOn} />;
  if (!visit.signedIn) return <NotFoundPage />;
  if (section === 'messages') return step ? <MessagePage key={step} id={step} /> : <MessagesPage />;
  if (section === 'account' && step === undefined) return <AccountPage visit={visit} />;
  if (section === 'documents' && step === undefined) return <DocumentsPage />;
  if (section === 'certificates' && step === undefined && visit.certificate)
    return <CertificatesPage certificate={visit.certificate} />;
  return <CasePages section={section} parts={parts} visit={visit} />;
}

interface CasePagesProps {
  section: string;
  parts: string[];
  visit: EmploymentVisit & SignedInVisit;
}

/** The pages about one case each, where the session plays it. */
function CasePages({ section, parts, visit }: CasePagesProps) {
  const { update, debt, control, complaint } = visit;
  if (section === 'overpayment') return <DebtPages debt={debt} parts={parts} />;
  if (section === 'control' && control) return <ControlPages control={control} parts={parts} />;
  if (section === 'contact' && complaint) return <ContactPages complaint={complaint} parts={parts} />;
  return update ? <MonthPages section={section} parts={parts} update={update} /> : <NotFoundPage />;
}

interface MonthPagesProps {
  section: string;
  parts: string[];
  update: CaseView;
}

/** The pages about the month's update, where the session plays it. */
function MonthPages({ section, parts, update }: MonthPagesProps) {
  const [step] = parts;
  if (section === 'update') return <UpdatePages parts={parts} update={update} />;
  if (section === 'register-again') return <RegisterAgainPages step={step} update={update} />;
  if (step !== undefined) return <NotFoundPage />;
  if (section === 'payments') return <PaymentsPage kindOf={paymentKind} words={PAYMENT_WORDS} />;
  return <NotFoundPage />;
}
