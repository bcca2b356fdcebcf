import { type ReactNode, useEffect, useState } from 'react';
import { Navigate, Route, Routes } from 'react-router';
import { NotFound } from '#app/home/not-found.tsx';
import { BoardPage } from '#app/workshop/board-page.tsx';
import { DebriefPage } from '#app/workshop/debrief-page.tsx';
import { keepPlan, keptPlan } from '#app/workshop/kept-plan.ts';
import { forgetRoom, keptRoom } from '#app/workshop/kept-room.ts';
import { PreparePage } from '#app/workshop/prepare-page.tsx';
import { PrintPage } from '#app/workshop/print-page.tsx';
import { StartPage } from '#app/workshop/start-page.tsx';
import { TRAINER } from '#app/workshop/trainer-hrefs.ts';
import { type LoadedBooks, useBooks } from '#app/workshop/use-books.ts';
import { useRoomLink } from '#app/workshop/use-room-link.ts';
import type { Register } from '#domain/text.ts';
import { BooksProvider } from '#shells/trainer/room-books.tsx';
import { TrainerFrame } from '#shells/trainer/trainer-frame.tsx';
import { pageAddress } from '#ui/navigation/app-root.ts';
import { TextProvider } from '#ui/text/text-provider.tsx';
import { useText } from '#ui/text/use-text.ts';
import { firstControl } from '#workshop/leading.ts';
import type { Plan } from '#workshop/plan.ts';
import { planInFragment, planOfSeat } from '#workshop/plan-file.ts';
import type { Created } from '#workshop/protocol.ts';

interface TrainerPageProps {
  register: Register;
  onRegister: (register: Register) => void;
}

/** The trainer's pages. The room stays open while one goes from one to the other. */
export function TrainerPage({ register, onRegister }: TrainerPageProps) {
  const [kept, setKept] = useState(keptRoom);
  const [plan, setPlan] = useState(keptPlan);
  const room = useRoomLink(kept, 'trainer', firstControl(plan));
  const loaded = useBooks(register, room);
  const changeRoom = (next: Created | undefined) => {
    if (!next) forgetRoom();
    setKept(next);
  };
  const changePlan = (next: Plan) => {
    keepPlan(next);
    setPlan(next);
  };
  const seatAddress = plan.steps.length > 0 ? pageAddress(`/place#${planInFragment(planOfSeat(plan))}`) : undefined;
  return (
    <Routes>
      <Route
        index
        element={<PreparePage register={register} plan={plan} onPlan={changePlan} onRegister={onRegister} />}
      />
      <Route
        path="imprimer"
        element={<PrintPage register={register} plan={plan} kept={kept} onRegister={onRegister} />}
      />
      <Route
        path="accueil"
        element={
          <InRoom loaded={loaded} page="start" onRegister={onRegister}>
            <StartPage plan={plan} kept={kept} room={room} seatAddress={seatAddress} onKept={changeRoom} />
          </InRoom>
        }
      />
      <Route
        path="salle"
        element={
          kept ? (
            <InRoom loaded={loaded} page="board" onRegister={onRegister}>
              {room && <BoardPage kept={kept} room={room} />}
            </InRoom>
          ) : (
            <Navigate to={TRAINER.start} replace />
          )
        }
      />
      <Route
        path="bilan"
        element={
          <DebriefPage
            register={register}
            kept={kept}
            room={room}
            plan={plan}
            onRegister={onRegister}
            onErased={() => {
              setKept(keptRoom());
              setPlan(keptPlan());
            }}
          />
        }
      />
      <Route path="*" element={<NotFound />} />
    </Routes>
  );
}

interface InRoomProps extends Pick<TrainerPageProps, 'onRegister'> {
  loaded: LoadedBooks | undefined;
  page: 'start' | 'board';
  children: ReactNode;
}

/** Gives a page of the room its words, its scenarios and its frame. */
function InRoom({ loaded, ...framed }: InRoomProps) {
  if (!loaded) return null;
  return (
    <TextProvider register={loaded.register} catalogs={loaded.catalogs}>
      <BooksProvider books={loaded.books}>
        <Framed {...framed} />
      </BooksProvider>
    </TextProvider>
  );
}

function Framed({ page, onRegister, children }: Omit<InRoomProps, 'loaded'>) {
  const t = useText('room');
  const title = t(page === 'start' ? 'start.title' : 'board.title');
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <TrainerFrame
      title={t(page === 'start' ? 'start.title' : 'frame.board')}
      links={[
        { to: '/', name: t('frame.home'), back: true },
        { to: TRAINER.prepare, name: t('frame.prepare') },
        page === 'start'
          ? { to: TRAINER.board, name: t('frame.board') }
          : { to: TRAINER.start, name: t('frame.start') },
      ]}
      onRegister={onRegister}
    >
      {children}
    </TrainerFrame>
  );
}
