import { KEPT } from '#workshop/client/kept.ts';
import type { AloneState } from '#workshop/client/local-seat.ts';
import type { Plan } from '#workshop/plan.ts';
import type { Joined, Progress, ScenarioReport } from '#workshop/protocol.ts';

/** The seat of this device, and what it has already done of what the trainer asked, so that a reload repeats nothing. */
export interface KeptSeat {
  workshop: string;
  seat: number;
  token: string;
  code: string;
  nickname?: Progress['nickname'];
  confidence?: Progress['confidence'];
  played: Progress['played'];
  read: string[];
  /** Since when help is asked for, by this device's clock. */
  asksSince?: number | undefined;
  /** The spotlights that were agreed to, and refused. */
  agreed?: string | undefined;
  declined?: string | undefined;
  /** What was reported for the debrief. */
  reports?: ScenarioReport[];
  /** Without a relay: drawn here, because two devices may have taken the same number. */
  mark?: string;
  /** Without a relay: the plan, and how far it was followed. */
  alone?: { plan: Plan; state: AloneState };
  /** Whether the language of the plan was taken up. */
  spoke?: boolean;
}

const SEAT = `${KEPT}place`;
/** Stands for the workshop where there is no relay. */
const ALONE = 'seul';
const SESSIONS = `${KEPT}sessions/`;

/** The seat that was kept; undefined when there is none. */
export function keptSeat(): KeptSeat | undefined {
  try {
    const kept = JSON.parse(localStorage.getItem(SEAT) ?? 'null') as Partial<KeptSeat> | null;
    const isSeat = kept?.token !== undefined && kept.workshop !== undefined && kept.seat !== undefined;
    return isSeat ? ({ played: [], read: [], ...kept } as KeptSeat) : undefined;
  } catch {
    return undefined;
  }
}

/** Takes the seat that was given. What was kept of the same seat stays. */
export function takeSeat({ workshop, seat = 0, token }: Joined, code: string): KeptSeat {
  const before = keptSeat();
  const isSame = before?.workshop === workshop && before.seat === seat;
  const kept = { ...(isSame ? before : { played: [], read: [] }), workshop, seat, token, code };
  keepSeat(kept);
  return kept;
}

/** Takes a seat that follows a plan without a relay. The same plan at the same seat goes on where it was left. */
export async function takeSeatAlone(plan: Plan, seat: number): Promise<KeptSeat> {
  const before = keptSeat();
  const isSame = before?.seat === seat && JSON.stringify(before.alone?.plan) === JSON.stringify(plan);
  if (before && isSame) return before;
  await forgetSeat();
  const alone = { plan, state: { step: -1 } };
  const mark = drawn();
  const kept: KeptSeat = { workshop: ALONE, seat, token: '', code: '', mark, played: [], read: [], alone };
  keepSeat(kept);
  return kept;
}

const drawn = (): string =>
  [...crypto.getRandomValues(new Uint8Array(4))].map((byte) => (byte % 36).toString(36)).join('');

/** Keeps it; where the browser keeps nothing, a reload asks for the code again. */
export function keepSeat(kept: KeptSeat): void {
  try {
    localStorage.setItem(SEAT, JSON.stringify(kept));
  } catch {
    // Nothing to be done: see above.
  }
}

/** The database in which the sessions of a workshop are kept, apart from those of this device. */
export const sessionsOf = (workshop: string): string => SESSIONS + workshop;

/** Leaves nothing of the workshop on this device: not the seat, not the sessions. */
export async function forgetSeat(): Promise<void> {
  const kept = keptSeat();
  localStorage.removeItem(SEAT);
  if (kept && 'indexedDB' in globalThis) await deleteDatabase(sessionsOf(kept.workshop));
}

/** Resolves once it is gone, or once it is known that it goes later: another window may hold it. */
export function deleteDatabase(name: string): Promise<void> {
  return new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    // It goes when the last window lets go of it.
    request.onblocked = () => resolve();
    request.onerror = () => resolve();
  });
}
