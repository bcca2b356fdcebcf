import type { ReactNode } from 'react';
import { Watched } from '#app/workshop/watched.tsx';
import type { Register } from '#domain/text.ts';
import { PracticeBand } from '#ui/layout/practice-band.tsx';
import { useText } from '#ui/text/use-text.ts';
import './watching.css';

interface FollowTrainerProps {
  /** The scenario that the trainer plays, and the learner's own token. */
  scenario: string;
  token: string;
  register: Register;
  /** What stays above: the learner's seat, what is said to them. */
  top?: ReactNode;
}

/** On a learner's page, instead of their own session: what the trainer does in theirs. */
export function FollowTrainer({ scenario, token, register, top }: FollowTrainerProps) {
  const t = useText('seat');
  return (
    <div className="workshop-following">
      <PracticeBand />
      {top}
      <p role="status" className="workshop-following__why">
        {t('following')}
      </p>
      <main className="workshop-watching">
        <Watched scenario={scenario} channel="trainer" token={token} register={register} />
      </main>
    </div>
  );
}
