import { Watched } from '#app/workshop/watched.tsx';
import type { Register } from '#domain/text.ts';
import { useTextSize } from '#shells/mediator/public/use-text-size.ts';
import './watching.css';

interface SpotlightViewProps {
  scenario: string;
  seat: number;
  /** The trainer's, or the screen's. */
  token: string;
  register: Register;
  /** Seen from the back of the room. */
  projected?: boolean;
}

/** A learner's screen, as long as they agree to have it shown; to look at. */
export function SpotlightView({ scenario, seat, token, register, projected }: SpotlightViewProps) {
  return (
    <div className={within(projected)}>
      {projected && <Large />}
      <Watched scenario={scenario} channel={`seat-${seat}`} token={token} register={register} />
    </div>
  );
}

/** The trainer's session that everybody follows, on the projector. */
export function FollowedView({ scenario, token, register }: Omit<SpotlightViewProps, 'seat' | 'projected'>) {
  return (
    <div className={within(true)}>
      <Large />
      <Watched scenario={scenario} channel="trainer" token={token} register={register} />
    </div>
  );
}

const within = (projected = false): string =>
  `workshop-watching workshop-watching--within${projected ? ' workshop-watching--projected' : ''}`;

/** Everything on the page is larger for as long as this is on it. */
function Large() {
  useTextSize('large');
  return null;
}
