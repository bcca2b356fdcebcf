import type { ReactNode } from 'react';
import type { CaseView } from '#api/contract.ts';
import { useAgency } from '#portal-kit/data/agency.ts';
import { BackToDoor } from '#portal-kit/door/ways-back.tsx';
import { FormJourney } from '#portal-kit/journey/form-journey.tsx';

interface RecoveryPageProps {
  door: CaseView;
  /** What follows `/sign-in/` in the address. */
  step: string;
  form: string;
  move: string;
  /** What the page says while the door does not take this form: what is possible now. */
  instead: ReactNode;
  /** Above the form: what became of it when it was sent before. */
  children?: ReactNode;
}

/** A way back in: one form, with what the door answered above it. */
export function RecoveryPage({ door, step, form, move, instead, children }: RecoveryPageProps) {
  const { signIn } = useAgency();
  if (!door.moves.includes(move)) return instead;
  return (
    <div className="portal-page portal-page--narrow">
      {children}
      <FormJourney procedure={signIn} form={form} move={move} base={`/sign-in/${step}`} />
      <BackToDoor />
    </div>
  );
}
