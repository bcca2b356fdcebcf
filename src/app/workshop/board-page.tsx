import { useNavigate } from 'react-router';
import { SpotlightView } from '#app/workshop/spotlight-view.tsx';
import { projectorHref, TRAINER } from '#app/workshop/trainer-hrefs.ts';
import { Board } from '#shells/trainer/board/board.tsx';
import { pageAddress } from '#ui/navigation/app-root.ts';
import { useRegister } from '#ui/text/use-text.ts';
import type { RoomLink } from '#workshop/client/links.ts';
import type { Created } from '#workshop/protocol.ts';

interface BoardPageProps {
  kept: Created;
  room: RoomLink;
}

/** The trainer's board, with the windows it opens. */
export function BoardPage({ kept, room }: BoardPageProps) {
  const navigate = useNavigate();
  const register = useRegister();
  return (
    <Board
      room={room}
      code={kept.code}
      startHref={TRAINER.start}
      onProjector={() => window.open(pageAddress(projectorHref), 'demarches-a-blanc-projecteur')}
      onOpenWindow={(scenario) => window.open(pageAddress(`/mediation/${scenario}`), 'demarches-a-blanc-suivez-moi')}
      seatScreen={(seat, scenario) => (
        <SpotlightView seat={seat} scenario={scenario} token={kept.trainerToken} register={register} />
      )}
      onEnd={() => void navigate(TRAINER.debrief)}
    />
  );
}
