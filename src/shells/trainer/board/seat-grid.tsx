import { SeatTile } from '#shells/trainer/board/seat-tile.tsx';
import { useText } from '#ui/text/use-text.ts';
import type { SeatInNeed } from '#workshop/attention.ts';
import { stepOfSeat } from '#workshop/leading.ts';
import { scenarioOf } from '#workshop/plan.ts';
import type { Control, Note } from '#workshop/protocol.ts';
import './seat-grid.css';

interface SeatGridProps {
  seats: readonly SeatInNeed[];
  control: Control;
  notes: ReadonlyMap<number, Note>;
  onOpen: (seat: number) => void;
}

/** Every seat, those first that need somebody first; the more there are, the smaller each. */
export function SeatGrid({ seats, control, notes, onOpen }: SeatGridProps) {
  const t = useText('room');
  const size = seats.length <= 8 ? 'few' : seats.length <= 18 ? 'some' : 'many';
  return (
    <ul className={`trainer-seats trainer-seats--${size}`} aria-label={t('board.seats')}>
      {seats.map((inNeed) => {
        const number = inNeed.seat.seat;
        const note = notes.get(number);
        return (
          <SeatTile
            key={number}
            inNeed={inNeed}
            expected={scenarioOf(control.plan, stepOfSeat(control, note), number)}
            coming={note?.coming === true}
            onOpen={() => onOpen(number)}
          />
        );
      })}
    </ul>
  );
}
