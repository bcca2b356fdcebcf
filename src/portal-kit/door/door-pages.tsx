import type { PortalVisit } from '#portal-kit/data/portal-visit.ts';
import { CodePage } from '#portal-kit/door/code-page.tsx';
import { SignInPage } from '#portal-kit/door/sign-in-page.tsx';
import { SignedInAlready } from '#portal-kit/door/signed-in-already.tsx';
import { NotFoundPage } from '#portal-kit/frame/not-found-page.tsx';

interface DoorPagesProps {
  /** What follows `/sign-in/` in the address. */
  step: string | undefined;
  visit: PortalVisit;
  turnedAway: boolean;
}

/** Identifier and password at `/sign-in`, the code at `/sign-in/code`. */
export function DoorPages({ step, visit: { signedIn, door }, turnedAway }: DoorPagesProps) {
  if (step !== undefined && step !== 'code') return <NotFoundPage />;
  if (signedIn) return <SignedInAlready />;
  return step ? <CodePage door={door} /> : <SignInPage door={door} turnedAway={turnedAway} />;
}
