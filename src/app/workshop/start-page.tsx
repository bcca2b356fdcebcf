import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { keepRoom } from '#app/workshop/kept-room.ts';
import { projectorHref, TRAINER } from '#app/workshop/trainer-hrefs.ts';
import { useHere } from '#app/workshop/use-here.ts';
import { markCode } from '#desk/documents/making/mark-code.ts';
import { leadRoom } from '#shells/trainer/board/lead-room.ts';
import { CreateRoom, type NotCreated } from '#shells/trainer/start/create-room.tsx';
import { NoRelay } from '#shells/trainer/start/no-relay.tsx';
import { addressesFor, whereServed } from '#shells/trainer/start/reach.ts';
import { StartRoom } from '#shells/trainer/start/start-room.tsx';
import { appAddress, pageAddress } from '#ui/navigation/app-root.ts';
import { RelayRefusal, type RoomLink } from '#workshop/client/links.ts';
import { createWorkshop } from '#workshop/client/requests.ts';
import type { Plan } from '#workshop/plan.ts';
import type { Created } from '#workshop/protocol.ts';

interface StartPageProps {
  plan: Plan;
  kept: Created | undefined;
  room: RoomLink | undefined;
  /** The address of a seat that plays the plan by itself. */
  seatAddress: string | undefined;
  onKept: (kept: Created | undefined) => void;
}

/** Where the trainer opens the room: creates the workshop, then shows how one comes in. */
export function StartPage({ plan, kept, room, seatAddress, onKept }: StartPageProps) {
  const navigate = useNavigate();
  const [turn, setTurn] = useState(0);
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<NotCreated>();
  const here = useHere(kept?.trainerToken, turn);
  usePlanOf(room, plan);

  const create = async (organiserKey: string | undefined) => {
    setBusy(true);
    try {
      const created = await createWorkshop({ kind: 'workshop', ...(organiserKey ? { organiserKey } : {}) });
      keepRoom(created);
      setRefused(undefined);
      onKept(created);
    } catch (problem) {
      setRefused(reasonOf(problem));
    }
    setBusy(false);
  };

  if (kept && room) {
    const known = typeof here === 'object' ? here : undefined;
    return (
      <StartRoom
        room={room}
        code={kept.code}
        addresses={addressesFor(location.hostname, appAddress, known)}
        here={whereServed(location.hostname) === 'site' ? undefined : known}
        squareOf={markCode}
        hrefs={TRAINER}
        onBegin={() => {
          leadRoom(room).goTo(0);
          void navigate(TRAINER.board);
        }}
        onProjector={() => window.open(pageAddress(projectorHref), 'demarches-a-blanc-projecteur')}
        onLeave={() => onKept(undefined)}
      />
    );
  }
  if (here === undefined) return null;
  if (here === 'none') {
    return <NoRelay seatAddress={seatAddress} hrefs={TRAINER} onRetry={() => setTurn(turn + 1)} />;
  }
  return (
    <CreateRoom
      plan={plan}
      prepareHref={TRAINER.prepare}
      needsKey={here === 'silent' || !here.mayCreate}
      busy={busy}
      refused={refused}
      onCreate={(key) => void create(key)}
    />
  );
}

/** As long as nobody was sent anywhere, the room has the plan as it was last prepared. */
function usePlanOf(room: RoomLink | undefined, plan: Plan): void {
  useEffect(() => {
    const control = room?.control;
    if (!control || control.step >= 0 || plan.steps.length === 0) return;
    if (JSON.stringify(control.plan) !== JSON.stringify(plan)) room.set({ plan });
  }, [room, plan]);
}

function reasonOf(problem: unknown): NotCreated {
  if (!(problem instanceof RelayRefusal)) throw problem;
  const { refusal } = problem;
  return refusal === 'organiser-key' || refusal === 'too-often' || refusal === 'unreachable' ? refusal : 'other';
}
