import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { useNavigate } from 'react-router';
import type { LoadedSession } from '#app/session/load-session.ts';
import type { Catalogs } from '#app/texts.ts';
import { FollowTrainer } from '#app/workshop/follow-trainer.tsx';
import { HandInReport } from '#app/workshop/hand-in-report.tsx';
import { type KeptSeat, keepSeat, keptSeat } from '#app/workshop/kept-seat.ts';
import { SeatFrame } from '#app/workshop/seat-frame.tsx';
import { useOwnWords } from '#app/workshop/seat-own-words.ts';
import { type DealtCard, SeatSession } from '#app/workshop/seat-session.tsx';
import { type OwnWords, SeatTeller } from '#app/workshop/seat-teller.ts';
import { useGivingWay } from '#app/workshop/use-giving-way.ts';
import { useSpotlight } from '#app/workshop/use-spotlight.ts';
import type { Register } from '#domain/text.ts';
import { PausedCover } from '#shells/learner/workshop/paused-cover.tsx';
import { SeatBar } from '#shells/learner/workshop/seat-bar.tsx';
import { SpotlightQuestion } from '#shells/learner/workshop/spotlight-question.tsx';
import { WaitingRoom } from '#shells/learner/workshop/waiting-room.tsx';
import { timeLeft } from '#workshop/attention.ts';
import type { SeatLink } from '#workshop/client/links.ts';
import type { LocalSeat } from '#workshop/client/local-seat.ts';
import { stepOfSeat } from '#workshop/leading.ts';
import { scenarioOf } from '#workshop/plan.ts';
import type { Control, Note } from '#workshop/protocol.ts';
import type { Standing } from '#workshop/watching.ts';

interface SeatProps {
  kept: KeptSeat;
  link: SeatLink | LocalSeat;
  control: Control;
  note: Note;
  isCut: boolean;
  register: Register;
  catalogs: Catalogs;
  onRegister: (register: Register) => void;
  onLeave: () => void;
}

const MINUTE = 60_000;
/** How often the time left is looked at. */
const OFTEN = 10_000;

/** What a seat shows of what the trainer has decided, and what it answers. */
export function Seat({ kept, link, control, note, isCut, register, catalogs, onRegister, onLeave }: SeatProps) {
  const { seat, workshop } = link;
  const local = 'next' in link ? link : undefined;
  const { own, say } = useOwnWords(kept, local, control.plan);
  const teller = useTeller(link, own);
  const report = useSyncExternalStore(link.subscribe, () => local?.state.report);
  const scenario = scenarioOf(control.plan, stepOfSeat(control, note), seat);
  useEffect(() => teller?.opens(scenario), [teller, scenario]);
  // The language of the plan is where one begins; each may choose their own.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when one has come in
  useEffect(() => {
    if (!kept.spoke && control.plan.register !== register) onRegister(control.plan.register);
  }, []);
  useWayBackToWaiting(scenario);

  const left = useMinutesLeft(control, link);
  const message = [note.message, control.message].find((one) => one && !own.read.includes(one.id));
  const { spotlight } = control;
  const follow = useGivingWay(control.follow);
  const isWanted = spotlight?.seat === seat;
  const isShown = isWanted && own.agreed === spotlight.id;
  const [session, setSession] = useState<LoadedSession>();
  useSpotlight({ store: session?.store, token: kept.token, seat, register, on: isShown });
  const bar = {
    seat,
    nickname: own.nickname,
    minutesLeft: left,
    isCut,
    asks: own.asksSince !== undefined,
    coming: note.coming === true,
    shown: isShown,
    message: message?.words,
    next:
      local && scenario !== undefined
        ? local.state.step + 1 < control.plan.steps.length
          ? 'next'
          : 'finish'
        : undefined,
  } as const;
  const top = useSeatBar(bar, {
    onAsk: (asks) => say({ asksSince: asks ? Date.now() : undefined }),
    onStopShowing: () => say({ agreed: undefined, declined: spotlight?.id }),
    onRead: () => message && say({ read: [...own.read, message.id] }),
    onNext: () => local?.next(),
    onLeave,
  });
  const cards = useMemo(
    () => [...control.cards, ...note.cards].filter(({ id }) => !own.played.some((played) => played.id === id)),
    [control.cards, note.cards, own.played],
  ) as readonly DealtCard[];
  const played = useCallback(
    (done: OwnWords['played']) => say((before) => ({ played: [...before.played, ...done] })),
    [say],
  );
  const stands = useCallback((standing: Standing) => teller?.stands(standing), [teller]);

  return (
    <>
      {follow ? (
        <FollowTrainer scenario={follow.scenario} token={kept.token} register={register} top={top} />
      ) : scenario === undefined ? (
        <SeatFrame onRegister={onRegister}>
          {!local && top}
          <WaitingRoom
            seat={seat}
            nickname={own.nickname}
            onNickname={(nickname) => say({ nickname })}
            asks={control.asks}
            confidence={control.asks && own.confidence?.[control.asks]}
            onConfidence={(answer) =>
              control.asks && say({ confidence: { ...own.confidence, [control.asks]: answer } })
            }
            handIn={report && <HandInReport seat={seat} mark={kept.mark} report={report} />}
            alone={
              local && { exercises: control.plan.steps.length, onBegin: () => local.next(), isAtEnd: local.isAtEnd }
            }
          />
        </SeatFrame>
      ) : (
        <SeatSession
          key={scenario}
          scenario={scenario}
          workshop={workshop}
          plan={control.plan}
          register={register}
          catalogs={catalogs}
          top={top}
          cards={cards}
          onPlayed={played}
          onStanding={stands}
          onOpen={setSession}
          onRegister={onRegister}
        />
      )}
      <SpotlightQuestion
        open={isWanted && own.agreed !== spotlight.id && own.declined !== spotlight.id && !control.paused}
        onAgree={() => say({ agreed: spotlight?.id, declined: undefined })}
        onDecline={() => say({ declined: spotlight?.id })}
      />
      {control.paused && <PausedCover />}
    </>
  );
}

type SeatBarActs = Pick<Parameters<typeof SeatBar>[0], 'onAsk' | 'onStopShowing' | 'onRead' | 'onNext' | 'onLeave'>;

/** The same element as long as nothing of it changes: what lies below is not drawn again for it. */
function useSeatBar(shown: Omit<Parameters<typeof SeatBar>[0], keyof SeatBarActs>, acts: SeatBarActs) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: what it does follows from what it shows
  return useMemo(() => <SeatBar {...shown} {...acts} />, Object.values(shown));
}

function useTeller(link: SeatLink, own: OwnWords): SeatTeller | undefined {
  const [teller, setTeller] = useState<SeatTeller>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: what changes afterwards is said below
  useEffect(() => {
    const opened = new SeatTeller(link, own, keptSeat()?.reports ?? [], (reports) => {
      const now = keptSeat();
      if (now) keepSeat({ ...now, reports });
    });
    setTeller(opened);
    return () => opened.close();
  }, [link]);
  useEffect(() => teller?.says(own), [teller, own]);
  return teller;
}

/** Out of an exercise, one is in the waiting room: the address says so, too. */
function useWayBackToWaiting(scenario: string | undefined): void {
  const navigate = useNavigate();
  useEffect(() => {
    if (scenario === undefined) void navigate('/place', { replace: true });
  }, [scenario, navigate]);
}

function useMinutesLeft(control: Control, link: SeatLink): number | undefined {
  const [, tick] = useState(0);
  useEffect(() => {
    const ticking = setInterval(() => tick((ticks) => ticks + 1), OFTEN);
    return () => clearInterval(ticking);
  }, []);
  const left = timeLeft(control, Date.now() + link.clockOffset);
  return left === undefined ? undefined : Math.floor(left / MINUTE);
}
