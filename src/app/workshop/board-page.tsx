import { useNavigate } from 'react-router';
import { projectorHref, TRAINER } from '#app/workshop/trainer-hrefs.ts';
import { Board } from '#shells/trainer/board/board.tsx';
import type { RoomLink } from '#workshop/client/links.ts';
import type { Created } from '#workshop/protocol.ts';

interface BoardPageProps {
  kept: Created;
  room: RoomLink;
}

/** The trainer's board, with the windows it opens. */
export function BoardPage({ kept, room }: BoardPageProps) {
  const navigate = useNavigate();
  return (
    <Board
      room={room}
      code={kept.code}
      startHref={TRAINER.start}
      onProjector={() => window.open(projectorHref, 'demarches-a-blanc-projecteur')}
      onEnd={() => void navigate(TRAINER.debrief)}
    />
  );
}
