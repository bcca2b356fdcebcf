import { PLAN } from '#app/workshop/kept-plan.ts';
import { LED } from '#app/workshop/kept-room.ts';
import { deleteDatabase, forgetSeat } from '#app/workshop/kept-seat.ts';
import type { Finding, Proof } from '#shells/trainer/debrief/proof.ts';
import { KEPT } from '#workshop/client/kept.ts';
import { RelayRefusal } from '#workshop/client/links.ts';
import { ask, join, type Reach } from '#workshop/client/requests.ts';
import { type Created, showCode } from '#workshop/protocol.ts';

export interface EraseWish {
  /** The workshop that this device leads; undefined where there was no relay. */
  kept: Created | undefined;
  /** The plan goes, too. */
  plan: boolean;
  /** Tells when a moment was, in words. */
  momentOf: (at: number) => string;
  reach?: Reach;
  /** How long to wait before a relay that does not answer is asked again, in ms. */
  again?: number;
}

/** A relay that has just started waits for the trainer's device to tell it what it has forgotten. */
const TRIES = 4;
const AGAIN = 700;

/**
 * Ends the workshop at the relay, deletes everything of it on this device, and then looks: asks the relay for it once more,
 * tries its code, and reads back what the browser keeps. As long as the relay has not answered, the key that lets one ask
 * again stays.
 */
export async function eraseWorkshop({ kept, plan, momentOf, reach = {}, again = AGAIN }: EraseWish): Promise<Proof> {
  const remote = kept ? await eraseAtRelay(kept, momentOf, reach, again) : [{ id: 'no-relay', fine: true } as const];
  const isEnded = remote.every(({ fine }) => fine);
  await forgetSeat();
  const stays = (key: string) => (key === PLAN && !plan) || (key === LED && !isEnded);
  for (const key of ownKeys(localStorage)) if (!stays(key)) localStorage.removeItem(key);
  for (const key of ownKeys(sessionStorage)) sessionStorage.removeItem(key);
  for (const name of await ownDatabases()) await deleteDatabase(name);
  return { findings: [...remote, ...(await lookHere(plan))], at: Date.now() };
}

async function eraseAtRelay(
  kept: Created,
  momentOf: EraseWish['momentOf'],
  reach: Reach,
  again: number,
): Promise<Finding[]> {
  const { trainerToken: token, code, until } = kept;
  // What has forgotten the workshop has to know of it to tell the places that it is over.
  const revive = () => ask('/revive', { ...reach, token, method: 'POST', body: { kind: 'workshop', seats: 0 } });
  const end = () => ask('/workshop', { ...reach, token, method: 'DELETE' });
  const ended = await tried(end, again, revive);
  const silent: Finding = { id: 'relay-silent', fine: false, values: { until: momentOf(until) } };
  // A relay that does not know our signature any more says nothing of the workshop either.
  if (ended === 'unreachable' || ended === 'waking' || ended === 'no-token') return [silent];
  const asked = await tried(() => ask('/poll?since=', { ...reach, token }), again);
  if (asked === 'unreachable') return [silent];
  const opened = await tried(() => join({ code }, reach), again);
  return [
    isGone(asked) ? { id: 'relay-gone', fine: true } : { id: 'relay-still', fine: false },
    foundOfCode(opened, { code: showCode(code) }),
  ];
}

/** Whoever has tried many codes is told nothing about this one: then nothing is known of it. */
function foundOfCode(opened: RelayRefusal['refusal'] | undefined, values: Finding['values'] & object): Finding {
  if (opened === undefined) return { id: 'code-still', fine: false, values };
  return isGone(opened) ? { id: 'code-gone', fine: true, values } : { id: 'code-unknown', fine: false, values };
}

const isGone = (answer: RelayRefusal['refusal'] | undefined): boolean => answer === 'over' || answer === 'no-such-code';

/** What the relay has refused; undefined when it said yes. Tries again while it wakes, or does not answer. */
async function tried(
  request: () => Promise<unknown>,
  again: number,
  wake?: () => Promise<unknown>,
): Promise<RelayRefusal['refusal'] | undefined> {
  for (let left = TRIES; ; left -= 1) {
    try {
      await request();
      return undefined;
    } catch (problem) {
      const refusal = refusalOf(problem);
      if (left <= 1 || (refusal !== 'waking' && refusal !== 'unreachable')) return refusal;
      if (refusal === 'waking') await wake?.().catch(refusalOf);
      await new Promise((resolve) => setTimeout(resolve, again));
    }
  }
}

function refusalOf(problem: unknown): RelayRefusal['refusal'] {
  if (problem instanceof RelayRefusal) return problem.refusal;
  throw problem;
}

async function lookHere(planErased: boolean): Promise<Finding[]> {
  const found = [...ownKeys(localStorage), ...ownKeys(sessionStorage)];
  const left = found.filter((key) => key !== PLAN || planErased).length;
  const hasPlan = !planErased && found.includes(PLAN);
  const read = localStorage.length + sessionStorage.length - (hasPlan ? 1 : 0);
  return [
    { id: left === 0 ? 'storage-empty' : 'storage-still', fine: left === 0, values: { read, left } },
    await lookAtDatabases(),
    ...(hasPlan ? [{ id: 'plan-kept', fine: true } as const] : []),
  ];
}

async function lookAtDatabases(): Promise<Finding> {
  if (!('indexedDB' in globalThis)) return { id: 'databases-empty', fine: true, values: { read: 0 } };
  const all = await allDatabases();
  if (!all) return { id: 'databases-unknown', fine: true };
  const left = all.filter(isOwn).length;
  return {
    id: left === 0 ? 'databases-empty' : 'databases-still',
    fine: left === 0,
    values: { read: all.length, left },
  };
}

const isOwn = (key: string): boolean => key.startsWith(KEPT);

const ownKeys = (storage: Storage): string[] =>
  Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? '').filter(isOwn);

/** Undefined where a browser does not tell. */
async function allDatabases(): Promise<string[] | undefined> {
  if (!('indexedDB' in globalThis) || !('databases' in indexedDB)) return undefined;
  const found = await indexedDB.databases();
  return found.flatMap(({ name }) => name ?? []);
}

const ownDatabases = async (): Promise<string[]> => ((await allDatabases()) ?? []).filter(isOwn);
