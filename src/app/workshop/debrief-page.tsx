import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { eraseWorkshop } from '#app/workshop/erase.ts';
import { keepReports, keptReports } from '#app/workshop/kept-reports.ts';
import { hasCamera, readCodeOnPhoto, watchCamera } from '#app/workshop/read-code.ts';
import { TRAINER } from '#app/workshop/trainer-hrefs.ts';
import { useBooksOfPlan } from '#app/workshop/use-books.ts';
import type { Register } from '#domain/text.ts';
import { Debrief } from '#shells/trainer/debrief/debrief.tsx';
import { BooksProvider } from '#shells/trainer/room-books.tsx';
import { TrainerFrame } from '#shells/trainer/trainer-frame.tsx';
import { TextProvider } from '#ui/text/text-provider.tsx';
import { useFormat, useText } from '#ui/text/use-text.ts';
import type { RoomLink } from '#workshop/client/links.ts';
import { EMPTY_PLAN, type Plan } from '#workshop/plan.ts';
import type { Created } from '#workshop/protocol.ts';
import { gathered, type SeatReport } from '#workshop/report-file.ts';

interface DebriefPageProps {
  register: Register;
  /** The workshop that this device leads, with its link; without them, reports come as files and squares alone. */
  kept?: Created | undefined;
  room?: RoomLink | undefined;
  plan?: Plan;
  onRegister: (register: Register) => void;
  /** Everything was erased here, and the plan with it if that was wished: what is kept has to be read again. */
  onErased?: () => void;
}

const WORDS = ['debrief'];

/** Where a workshop ends: the talk about what the group has lived through, then everything is erased. */
export function DebriefPage({ register, room, plan = EMPTY_PLAN, ...props }: DebriefPageProps) {
  const { reports, add, forget } = useReports(room);
  const order = useMemo(() => (room?.control?.plan ?? plan).steps.flatMap(({ scenarios }) => scenarios), [room, plan]);
  const loaded = useBooksOfPlan(register, usePlayed(reports), WORDS);
  if (!loaded) return null;
  return (
    <TextProvider register={loaded.register} catalogs={loaded.catalogs}>
      <BooksProvider books={loaded.books}>
        <Page {...props} room={room} plan={plan} order={order} reports={reports} onAdd={add} onForget={forget} />
      </BooksProvider>
    </TextProvider>
  );
}

interface PageProps extends Omit<DebriefPageProps, 'register'> {
  plan: Plan;
  order: readonly string[];
  reports: readonly SeatReport[];
  onAdd: (reports: readonly SeatReport[]) => void;
  onForget: () => void;
}

function Page({ kept, room, plan, order, reports, onAdd, onForget, onRegister, onErased }: PageProps) {
  const t = useText('debrief');
  const words = useText('room');
  const format = useFormat();
  useEffect(() => {
    document.title = t('title');
  }, [t]);
  const momentOf = (at: number) => format.dayTime(at - new Date(at).getTimezoneOffset() * 60_000);
  return (
    <TrainerFrame
      title={t('title')}
      links={[
        { to: '/', name: words('frame.home'), back: true },
        { to: TRAINER.prepare, name: words('frame.prepare') },
        ...(room ? [{ to: TRAINER.board, name: words('frame.board') }] : []),
      ]}
      onRegister={onRegister}
    >
      <Debrief
        reports={reports}
        order={order}
        toldByRelay={room?.reports.size}
        connected={room?.seats.filter(({ connected }) => connected).length ?? 0}
        hasRelay={kept !== undefined}
        hasPlan={plan.steps.length > 0}
        prepareHref={TRAINER.prepare}
        momentOf={momentOf}
        readPhoto={readCodeOnPhoto}
        watchCamera={hasCamera() ? watchCamera : undefined}
        onGathered={onAdd}
        onErase={async (wish) => {
          onForget();
          const proof = await eraseWorkshop({ ...wish, kept, momentOf });
          onErased?.();
          return proof;
        }}
      />
    </TrainerFrame>
  );
}

/** The reports of the relay and those that were gathered by hand, kept on this device until they are erased. */
function useReports(room: RoomLink | undefined) {
  const workshop = room?.workshop;
  const [reports, setReports] = useState(() => keptReports(workshop));
  const [isForgotten, setForgotten] = useState(false);
  const told = useTold(room);
  useEffect(() => setReports(keptReports(workshop)), [workshop]);
  const add = useCallback(
    (more: readonly SeatReport[]) => {
      keepReports(more, workshop);
      setReports((before) => gathered(before, more));
    },
    [workshop],
  );
  useEffect(() => {
    if (!isForgotten && told.size > 0) add([...told].map(([seat, report]) => ({ seat, report })));
  }, [told, add, isForgotten]);
  const forget = () => setForgotten(true);
  return { reports, add, forget };
}

const NOTHING: RoomLink['reports'] = new Map();
const DEAF = () => () => {};

function useTold(room: RoomLink | undefined): RoomLink['reports'] {
  const subscribe = useMemo(() => room?.subscribe.bind(room) ?? DEAF, [room]);
  // Who has gone is counted, too: the links of a room give a new list whenever somebody comes or goes.
  useSyncExternalStore(subscribe, () => room?.seats);
  return useSyncExternalStore(subscribe, () => room?.reports ?? NOTHING);
}

/** The scenarios that were played, as a plan: their words and rules are loaded as for one. */
function usePlayed(reports: readonly SeatReport[]): Plan {
  return useMemo(() => {
    const scenarios = reports.flatMap(({ report }) => report.scenarios.map(({ scenario }) => scenario));
    return { ...EMPTY_PLAN, steps: scenarios.map((scenario) => ({ scenarios: [scenario], minutes: 1, cards: [] })) };
  }, [reports]);
}
