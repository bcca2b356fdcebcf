import type { ComponentType, ReactNode } from 'react';
import type { CaseView } from '#api/contract.ts';
import type { PortalVisit } from '#portal-kit/data/portal-visit.ts';
import { CodePage } from '#portal-kit/door/code-page.tsx';
import { ForgottenIdentifierPage } from '#portal-kit/door/forgotten-identifier-page.tsx';
import { ForgottenPasswordPage } from '#portal-kit/door/forgotten-password-page.tsx';
import { LetterOnItsWayPage } from '#portal-kit/door/letter-on-its-way-page.tsx';
import { LostMailboxPage } from '#portal-kit/door/lost-mailbox-page.tsx';
import { NewPasswordPage } from '#portal-kit/door/new-password-page.tsx';
import { PostalCodePage } from '#portal-kit/door/postal-code-page.tsx';
import { SignInPage } from '#portal-kit/door/sign-in-page.tsx';
import { SignedInAlready } from '#portal-kit/door/signed-in-already.tsx';
import { NotFoundPage } from '#portal-kit/frame/not-found-page.tsx';

interface DoorPagesProps {
  /** What follows `/sign-in/` in the address. */
  step: string | undefined;
  visit: PortalVisit;
  turnedAway: boolean;
  /** On the sign-in page, above the form: another way to sign in that this portal has. */
  before?: ReactNode;
}

const STEPS: Record<string, ComponentType<{ door: CaseView }>> = {
  code: CodePage,
  identifier: ForgottenIdentifierPage,
  password: ForgottenPasswordPage,
  'new-password': NewPasswordPage,
  mailbox: LostMailboxPage,
  'postal-code': PostalCodePage,
};

/** Identifier and password at `/sign-in`, the code at `/sign-in/code`, and beside it every way back in. */
export function DoorPages({ step, visit: { signedIn, door }, turnedAway, before }: DoorPagesProps) {
  const Step = step !== undefined && Object.hasOwn(STEPS, step) ? STEPS[step] : undefined;
  if (step !== undefined && !Step) return <NotFoundPage />;
  if (signedIn) return <SignedInAlready />;
  if (door.states.includes('postalCodeOnItsWay')) {
    return <LetterOnItsWayPage door={door} early={step === 'postal-code'} />;
  }
  return Step ? <Step key={step} door={door} /> : <SignInPage door={door} turnedAway={turnedAway} before={before} />;
}
