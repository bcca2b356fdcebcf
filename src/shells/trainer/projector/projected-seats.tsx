import { Icon, type IconName } from '#ui/layout/icon.tsx';
import { useText } from '#ui/text/use-text.ts';
import { AWAY, type SeatState } from '#workshop/protocol.ts';

type Shown = 'here' | 'working' | 'done' | 'away';

const ICONS: Record<Shown, IconName> = { here: 'person', working: 'forward', done: 'check', away: 'phone' };

/** Every seat by number, in the order of the numbers: there, at it, or through. Who needs help is for the trainer alone. */
export function ProjectedSeats({ seats, now }: { seats: readonly SeatState[]; now: number }) {
  const t = useText('room');
  return (
    <ul
      className={`trainer-projected${seats.length > 12 ? '' : ' trainer-projected--few'}`}
      aria-label={t('projector.seats')}
    >
      {seats.map((seat) => {
        const shown = shownOf(seat, now);
        return (
          <li key={seat.seat} className={`trainer-projected__seat trainer-projected__seat--${shown}`}>
            <span className="trainer-projected__number">{seat.seat}</span>
            <span className="trainer-projected__state">
              <Icon name={ICONS[shown]} />
              {t(`projector.states.${shown}`)}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

function shownOf({ progress, seenAt }: SeatState, now: number): Shown {
  if (now - seenAt >= AWAY) return 'away';
  if (!progress?.scenario) return 'here';
  return progress.done ? 'done' : 'working';
}
