import type { ProcedureId } from '#domain/agency.ts';
import { filesOf } from '#domain/form.ts';
import type { Letter } from '#domain/letter.ts';
import type { Upload } from '#domain/paper.ts';
import type { WantedDocument } from '#domain/procedure.ts';
import type { Instant } from '#domain/time.ts';
import type { World } from '#domain/world.ts';
import type { Setting } from '#engine/session/setting.ts';
import { askOf } from '#explain/exchanges/address.ts';
import { wantedIn } from '#explain/papers/wanted-in.ts';

/**
 * How far a file has come: `chosen` and not sent, sent and read by nobody, read and found good or not, taken back after it
 * was sent, removed before or replaced since, or sent where nothing tells whether it was read.
 */
export type FileState = 'chosen' | 'unread' | 'good' | 'refused' | 'takenBack' | 'removed' | 'unknown';

/** One file that reached an agency: for which paper, and what a person found in it, once they have. */
export interface SentFile {
  upload: Upload;
  state: FileState;
  /** The case it was sent to or chosen for, where that is known. */
  procedure?: ProcedureId;
  /** When it was sent to a person, where that is known. */
  at?: Instant;
  /** What it was sent for. */
  wanted?: WantedDocument;
  /** What the agent found wrong. */
  reason?: string;
  /** The message that says it. */
  letter?: Letter;
}

/** Every file that was sent, latest first. What an agent has not read is not betrayed. */
export function sentFiles(setting: Setting, world: World): SentFile[] {
  const filed = Object.values(world.cases).flatMap(({ uploads }) => Object.values(uploads).flat());
  const all = new Map([...filed, ...Object.values(world.uploads)].map((upload) => [upload.id, upload]));
  const sendings = sendingsIn(world);
  return [...all.values()]
    .sort((a, b) => numberOf(b) - numberOf(a))
    .map((upload) => tell(setting, world, upload, sendings));
}

/** Whether an agent finds it in the file: not what waits on the site, was taken back or was replaced before it was read. */
export function isAtAgency({ state }: SentFile): boolean {
  return state === 'unread' || state === 'good' || state === 'refused' || state === 'unknown';
}

interface Sending {
  procedure: ProcedureId;
  slot: string;
  files: string[];
  at: Instant;
}

function tell(setting: Setting, world: World, upload: Upload, sendings: Sending[]): SentFile {
  const sending = sendings.findLast(({ files }) => files.includes(upload.id));
  const place = placeOf(world, upload) ?? sending;
  const { slot } = place ?? {};
  const wanted = place && wantedIn(setting, world, place.procedure).find((one) => one.slot === slot);
  const about = {
    upload,
    ...(place ? { procedure: place.procedure } : {}),
    ...(sending ? { at: sending.at } : {}),
    ...(wanted ? { wanted } : {}),
  };
  if (!place) return { ...about, state: 'removed' };
  if ('chosen' in place) return { ...about, state: 'chosen' };
  const isFiled = world.cases[place.procedure]?.uploads[place.slot]?.some(({ id }) => id === upload.id);
  const next = sendings.find((later) => isNext(later, place, sending?.at ?? 0));
  const letter = refusalIn(world, place.procedure, wanted, sending?.at ?? 0, next?.at ?? world.now);
  const reason = isFiled ? (wanted?.reason ?? reasonIn(letter)) : reasonIn(letter);
  const state = isFiled ? stateOf(wanted, letter) : letter ? 'refused' : 'removed';
  if (state !== 'refused') return { ...about, state };
  return { ...about, state, ...(reason ? { reason } : {}), ...(letter ? { letter } : {}) };
}

/** What the page of documents shows of a file that lies in the case. */
function stateOf(wanted: WantedDocument | undefined, letter: Letter | undefined): FileState {
  if (!wanted) return letter ? 'refused' : 'unknown';
  const states = { received: 'unread', accepted: 'good', refused: 'refused', wanted: 'takenBack', later: 'takenBack' };
  return states[wanted.state] as FileState;
}

/** Where a file lies: in a case, or among what was chosen and not sent. */
function placeOf({ cases, drafts }: World, { id }: Upload) {
  for (const [key, answers] of Object.entries(drafts)) {
    const slot = Object.keys(answers).find((field) => filesOf(answers[field]).includes(id));
    if (slot) return { procedure: key.slice(0, key.lastIndexOf('/')) as ProcedureId, slot, chosen: true };
  }
  for (const { procedure, uploads } of Object.values(cases)) {
    const slot = Object.keys(uploads).find((field) => uploads[field]?.some((file) => file.id === id));
    if (slot) return { procedure, slot };
  }
  return undefined;
}

/** What was sent with which move, as it went over the network; oldest first. */
function sendingsIn({ exchanges, uploads }: World): Sending[] {
  return exchanges.flatMap(({ method, url, status, sent, at }) => {
    const ask = askOf(method, url);
    // An answer that was lost is one to a request that was done.
    if (ask.kind !== 'move' || (status !== 0 && status >= 400)) return [];
    return Object.entries(sent).flatMap(([slot, value]) => {
      const files = filesOf(value).filter((id) => uploads[id]);
      return files.length > 0 ? [{ procedure: ask.procedure, slot, files, at }] : [];
    });
  });
}

function isNext(
  later: Sending,
  { procedure, slot }: { procedure: ProcedureId; slot: string },
  after: Instant,
): boolean {
  return later.at > after && later.procedure === procedure && later.slot === slot;
}

/** The message that asks for a paper again, sent while a file was the one to be read. */
function refusalIn(
  { letters, now }: World,
  procedure: ProcedureId,
  wanted: WantedDocument | undefined,
  from: Instant,
  to: Instant,
): Letter | undefined {
  return letters.findLast((letter) => {
    const paper = idIn(letter, 'paper') ?? wanted?.kind;
    const employer = letter.values.employer ?? wanted?.employer;
    const isAboutIt = !wanted || (paper === wanted.kind && employer === wanted.employer);
    const isThen = letter.at > from && letter.at <= to && letter.at <= now;
    return letter.procedure === procedure && !letter.alert && reasonIn(letter) && isThen && isAboutIt;
  });
}

const reasonIn = (letter: Letter | undefined) => letter && idIn(letter, 'reason');

/** An id among the values of a message, where it is written as texts choose by it: `wrongMonth` is `wrong-month`. */
function idIn({ values }: Letter, name: string): string | undefined {
  const value = values[name];
  return typeof value === 'string' ? value.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`) : undefined;
}

/** Files are numbered as they arrive; what the past has sent came before. */
const numberOf = ({ id }: Upload) => Number(/^upload-(\d+)$/.exec(id)?.[1] ?? 0);
