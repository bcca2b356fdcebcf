import { type ReactNode, Suspense, useCallback, useEffect, useMemo, useRef } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { readEntries } from '#api/session-log.ts';
import type { LoadedSession } from '#app/session/load-session.ts';
import { SessionScreen } from '#app/session/session-screen.tsx';
import { useLoadedSession } from '#app/session/use-loaded-session.ts';
import type { Catalogs } from '#app/texts.ts';
import { WordLens } from '#app/words/word-lens.tsx';
import { sessionsOf } from '#app/workshop/kept-seat.ts';
import { SeatFrame } from '#app/workshop/seat-frame.tsx';
import { standingOf } from '#app/workshop/seat-standing.ts';
import { browserChannel } from '#backend/channel.ts';
import { browserStorage, memoryStorage } from '#backend/log-storage.ts';
import type { Register } from '#domain/text.ts';
import { stateOf } from '#explain/incidents/playable.ts';
import type { Led } from '#shells/learner/learner-shell.tsx';
import { Notice } from '#ui/journey/notice.tsx';
import { TextProvider } from '#ui/text/text-provider.tsx';
import { useText } from '#ui/text/use-text.ts';
import type { Plan, Play } from '#workshop/plan.ts';
import type { Standing } from '#workshop/watching.ts';

/** A card that the trainer plays, and what to do with it once. */
export interface DealtCard {
  id: string;
  play: Play;
}

interface SeatSessionProps {
  scenario: string;
  workshop: string;
  plan: Plan;
  register: Register;
  /** The words of the seat, beside those of the session. */
  catalogs: Catalogs;
  top: ReactNode;
  /** Cards that were not played here yet. */
  cards: readonly DealtCard[];
  onPlayed: (played: { id: string; done: boolean }[]) => void;
  onStanding: (standing: Standing) => void;
  /** Hears of the session while it is open. */
  onOpen?: (session: LoadedSession | undefined) => void;
  onRegister: (register: Register) => void;
}

/** A scenario of the plan on a learner's device, kept apart from what else was played there. */
export function SeatSession({ scenario, workshop, plan, register, catalogs, cards, ...props }: SeatSessionProps) {
  const { onPlayed, onStanding, onOpen } = props;
  const keep = useCallback(() => keptFor(workshop), [workshop]);
  const loaded = useLoadedSession(scenario, register, undefined, keep);
  const session = loaded?.session;
  const base = `/place/${scenario}`;
  const isHere = useWayTo(base);

  useEffect(() => {
    onOpen?.(session);
    return () => onOpen?.(undefined);
  }, [session, onOpen]);

  const dealt = useRef(new Set<string>());
  useEffect(() => {
    const fresh = session ? cards.filter(({ id }) => !dealt.current.has(id)) : [];
    if (!session || fresh.length === 0) return;
    for (const { id } of fresh) dealt.current.add(id);
    onPlayed(fresh.map(({ id, play }) => ({ id, done: isPlayed(session, play) })));
  }, [session, cards, onPlayed]);

  const led = useMemo<Led | undefined>(
    () =>
      session && {
        top: props.top,
        mostHelp: plan.help,
        backstage: plan.backstage,
        onStanding: ({ moment, advice, hint }) => onStanding(standingOf(session.store.setting, moment, advice, hint)),
      },
    [session, props.top, plan, onStanding],
  );
  if (!loaded || !isHere) return null;
  if (!session || !loaded.words || !led) return <Missing top={props.top} onRegister={props.onRegister} />;
  return (
    <TextProvider {...loaded.words} catalogs={{ ...catalogs, ...loaded.words.catalogs }}>
      <WordLens>
        <Suspense>
          <SessionScreen session={session} later={loaded.later} base={base} led={led} onRegister={props.onRegister} />
        </Suspense>
      </WordLens>
    </TextProvider>
  );
}

/** A plan of another version of this site may name exercises that are not here. */
function Missing({ top, onRegister }: Pick<SeatSessionProps, 'top' | 'onRegister'>) {
  const t = useText('seat');
  return (
    <SeatFrame onRegister={onRegister}>
      {top}
      <Notice kind="warning" title={t('missing')} />
    </SeatFrame>
  );
}

/** Goes to the pages of the scenario, unless one is there; true once one is. */
function useWayTo(base: string): boolean {
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const isHere = pathname === base || pathname.startsWith(`${base}/`);
  useEffect(() => {
    if (!isHere) void navigate(base, { replace: true });
  }, [isHere, base, navigate]);
  return isHere;
}

/** What cannot happen now leaves everything as it was, and the trainer is told. */
function isPlayed({ store }: LoadedSession, play: Play): boolean {
  const { setting, world } = store;
  const entries = readEntries([play]);
  const [entry] = entries ?? [];
  if (!entries || !entry) return false;
  if (entry.kind === 'incident' && stateOf(setting, world, entry.incident) !== (entry.over ? 'on' : 'off'))
    return false;
  try {
    store.append(...entries);
    return true;
  } catch {
    return false;
  }
}

async function keptFor(workshop: string) {
  const channel = browserChannel();
  try {
    return { storage: await browserStorage(sessionsOf(workshop)), channel };
  } catch {
    return { storage: memoryStorage({}, false), channel };
  }
}
