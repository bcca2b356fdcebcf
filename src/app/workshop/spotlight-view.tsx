import { Watched } from '#app/workshop/watched.tsx';
import type { Register } from '#domain/text.ts';
import './watching.css';

interface SpotlightViewProps {
  scenario: string;
  seat: number;
  /** The trainer's, or the screen's. */
  token: string;
  register: Register;
}

/** A learner's screen, as long as they agree to have it shown; to look at. */
export function SpotlightView({ scenario, seat, token, register }: SpotlightViewProps) {
  return (
    <div className="workshop-watching workshop-watching--within">
      <Watched scenario={scenario} channel={`seat-${seat}`} token={token} register={register} />
    </div>
  );
}

/** The trainer's session that everybody follows, on the projector. */
export function FollowedView({ scenario, token, register }: Omit<SpotlightViewProps, 'seat'>) {
  return (
    <div className="workshop-watching workshop-watching--within">
      <Watched scenario={scenario} channel="trainer" token={token} register={register} />
    </div>
  );
}
