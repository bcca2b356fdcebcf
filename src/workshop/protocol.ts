import * as v from 'valibot';
import { NICKNAMES } from '#workshop/nicknames.ts';
import { plainId, planSchema, playSchema, twoPartId } from '#workshop/plan.ts';

/**
 * What travels between the devices of a workshop and its relay: plain HTTP below `/relay/`, JSON both ways, Server-Sent
 * Events down. The schemas are used on both sides; the types follow from them. Times are milliseconds; `now` and `seenAt`
 * are of the relay's clock, everything a device tells of itself is an elapsed time, because devices' clocks disagree.
 */
export const RELAY = '/relay';

/** The largest body that is read, in bytes. */
export const LARGEST_BODY = 8 * 1024;
/** A workshop and its tokens live so long at most. */
export const LIFETIME = 8 * 3_600_000;
/** A comment is sent down so often, so that nobody takes a quiet line for a dead one. */
export const KEEP_ALIVE = 15_000;
/** A device that has nothing new to tell says so often that it is there. */
export const SIGN_OF_LIFE = 15_000;
/** Not heard of for so long, a learner is away; for so much longer, gone. Both are shown, neither is lost. */
export const AWAY = 30_000;
export const GONE = 600_000;
export const MOST_SEATS = 60;

/** Whose token it is. A `screen` is read by everybody in the room: the projector, a second screen on another device. */
export const ROLES = ['trainer', 'screen', 'learner'] as const;
export type Role = (typeof ROLES)[number];

/** A workshop has seats; a presentation is one session on several devices. */
export const KINDS = ['workshop', 'presentation'] as const;
export type Kind = (typeof KINDS)[number];

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000_000));
/** Milliseconds since 1970, by the relay's clock. */
const moment = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER));
const seatNumber = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_SEATS));
const key = v.pipe(v.string(), v.minLength(1), v.maxLength(40), v.regex(/^[\w.-]+$/));
/** What a trainer writes to learners. */
const words = v.pipe(v.string(), v.maxLength(280));
const revision = count;

/** Why something was refused: the relay's answer is `{ refusal }`, with `retryAfter` in seconds where waiting helps. */
export const REFUSALS = [
  /** 404: no workshop has this code. */
  'no-such-code',
  /** 403: the trainer has closed the door. */
  'door-closed',
  /** 409: every seat is taken. */
  'full',
  /** 401: no token, or one that this relay has not signed, or whose time is over. */
  'no-token',
  /** 403: the token does not allow this. */
  'not-allowed',
  /** 410: the workshop is over, and everything of it deleted. */
  'over',
  /** 503: the relay was started again and waits for the trainer's device; try again at once. */
  'waking',
  /** 400 and 413: what was sent cannot be read; it is too long. */
  'malformed',
  'too-long',
  /** 429: too often. */
  'too-often',
  /** 401: creating workshops here asks for the organiser's key. */
  'organiser-key',
  /** 404: there is no such address. */
  'not-found',
  /** 500: the relay has a fault; it was written to its log. */
  'fault',
] as const;
export type RefusalId = (typeof REFUSALS)[number];
export interface RefusalBody {
  refusal: RefusalId;
  /** Seconds. */
  retryAfter?: number;
}

/** What a learner does now, as the board tells it: the next thing to do, by name. Never an answer. */
export const subjectSchema = v.variant('kind', [
  v.object({ kind: v.literal('move'), procedure: twoPartId, move: plainId }),
  v.object({
    kind: v.literal('look'),
    procedure: twoPartId,
    page: v.pipe(v.string(), v.maxLength(80), v.regex(/^[\w/-]*$/)),
  }),
  v.object({
    kind: v.literal('wait'),
    procedure: v.optional(twoPartId),
    event: v.optional(v.pipe(v.string(), v.maxLength(60))),
  }),
]);
export type Subject = v.InferOutput<typeof subjectSchema>;

const confidence = v.picklist([1, 2, 3, 4]);
export type Confidence = v.InferOutput<typeof confidence>;

/** What the board needs to know of a learner, and nothing more. */
export const progressSchema = v.object({
  nickname: v.optional(v.picklist(NICKNAMES)),
  /** The scenario that is open; absent in the waiting room. */
  scenario: v.optional(twoPartId),
  /** What is to be done now; absent when nothing leads to the goal any more, or it was not worked out yet. */
  subject: v.optional(subjectSchema),
  /** How many steps of the scenario were done. */
  stepsDone: count,
  /** Since when this step is in hand, and since when nothing was done, in ms before this was sent. */
  stepFor: count,
  idleFor: count,
  /** How often the portal has refused something in this step, and the last field it refused, by name. */
  refused: count,
  refusedField: v.optional(key),
  /** How much the coach says now. */
  hint: v.picklist([0, 1, 2, 3, 4]),
  /** Asks for help, since so long. */
  asksFor: v.optional(count),
  /** Has reached the scenario's goal. */
  done: v.boolean(),
  confidence: v.optional(v.object({ before: v.optional(confidence), after: v.optional(confidence) })),
  /** What came of the cards that were played for this seat, by their ids: the last twenty. */
  played: v.pipe(v.array(v.object({ id: key, done: v.boolean() })), v.maxLength(20)),
  /** The ids of messages that were read: the last twenty. */
  read: v.pipe(v.array(key), v.maxLength(20)),
  /** The id of the spotlight that this learner has agreed to; absent when they have not, or no more. */
  agreed: v.optional(key),
  /** The id of the spotlight that this learner would rather not have. */
  declined: v.optional(key),
});
export type Progress = v.InferOutput<typeof progressSchema>;

/** What happened in one step of a scenario, for the talk afterwards: times and counts, names of fields; never an answer. */
const stepReport = v.object({
  subject: subjectSchema,
  seconds: count,
  /** The highest hint that was asked for. */
  hint: v.picklist([0, 1, 2, 3, 4]),
  /** What was refused, by field (`-` where no field was named), and how often. */
  refused: v.pipe(v.array(v.object({ field: key, times: count })), v.maxLength(8)),
});

/** One scenario as a seat has played it. */
export const scenarioReportSchema = v.object({
  scenario: twoPartId,
  seconds: count,
  done: v.boolean(),
  /** How often something was taken back, and begun anew. */
  undone: count,
  restarted: count,
  asked: count,
  /** The state in which the case stands: where a path has led. */
  state: v.optional(v.pipe(v.string(), v.maxLength(80))),
  steps: v.pipe(v.array(stepReport), v.maxLength(24)),
});
export type ScenarioReport = v.InferOutput<typeof scenarioReportSchema>;
export type StepReport = v.InferOutput<typeof stepReport>;

/** The confidence of a seat and every scenario it has played. */
export const reportSchema = v.object({
  confidence: v.optional(v.object({ before: v.optional(confidence), after: v.optional(confidence) })),
  scenarios: v.pipe(v.array(scenarioReportSchema), v.maxLength(12)),
});
export type Report = v.InferOutput<typeof reportSchema>;

/** A word to everybody or to one, with the id by which a device knows that it was read. */
const message = v.object({ id: key, words });
/** A card that is played on the devices that get it, once each. */
const card = v.object({ id: key, play: playSchema });

const stepNumber = v.pipe(v.number(), v.integer(), v.minValue(-1), v.maxValue(11));

/** What the trainer decides for everybody. Every device reads it; a new one finds the present state. */
export const controlSchema = v.object({
  plan: planSchema,
  /** The step of the plan that everybody is sent to; -1: the waiting room. */
  step: stepNumber,
  /** Counts how often a step was begun: a new count sends everybody there again, also those who went elsewhere. */
  turn: count,
  /** When the step began and how long it lasts by now, by the relay's clock; absent in the waiting room. */
  began: v.optional(moment),
  minutes: v.optional(count),
  paused: v.boolean(),
  /** When the pause began, by the relay's clock: time left is counted to then; `began` moves on by as much when it is over. */
  pausedAt: v.optional(moment),
  /** Whether new learners may come in. */
  open: v.boolean(),
  message: v.optional(message),
  cards: v.pipe(v.array(card), v.maxLength(10)),
  /** The seat whose screen is to be shown to all, if that learner agrees. */
  spotlight: v.optional(v.object({ id: key, seat: seatNumber })),
  /** The scenario in which everybody follows the trainer. */
  follow: v.optional(v.object({ id: key, scenario: twoPartId })),
  /** Confidence is asked now. */
  asks: v.optional(v.picklist(['before', 'after'])),
});
export type Control = v.InferOutput<typeof controlSchema>;

/** What the trainer decides for one seat. */
export const noteSchema = v.object({
  message: v.optional(message),
  cards: v.pipe(v.array(card), v.maxLength(10)),
  /** This seat is sent to another step than the others, as often as `turn` counts. */
  step: v.optional(v.object({ step: stepNumber, turn: count })),
  /** The trainer has seen that this seat asks for help, and comes. */
  coming: v.optional(v.boolean()),
});
export type Note = v.InferOutput<typeof noteSchema>;
export const EMPTY_NOTE: Note = { cards: [] };

/** A seat as the board knows it. */
export interface SeatState {
  seat: number;
  progress?: Progress;
  /** When something was last heard of it, by the relay's clock. */
  seenAt: number;
  /** Whether it is listening now. */
  connected: boolean;
}

/**
 * What is told to a device: everything on (re)connection, afterwards what has changed. What a role may not know is never
 * in it: a learner gets `control`, its own `note` and `own`; a screen gets no nicknames and no reports.
 */
export interface Update {
  /** Names this life of the workshop; another one means that the relay has forgotten, and has to be told again. */
  epoch: string;
  /** Rises with every change of the workshop. */
  rev: number;
  now: number;
  /** Present with `whole`: to be given back as `since` to `GET /relay/poll`, which answers as soon as there is anything new. */
  mark?: string;
  /** Present when this holds everything that this device may know. */
  whole?: true;
  control?: { rev: number; control: Control };
  /** A learner's own seat: its note, and the revision of its progress and its report that the relay has. */
  own?: { seat: number; note?: { rev: number; note: Note }; progressRev: number; reportRev: number };
  seats?: SeatState[];
  reports?: { seat: number; report: Report }[];
  /** For the trainer: the revisions of the notes that the relay has, by seat. */
  notes?: { seat: number; rev: number }[];
  /** The workshop is over, and everything of it deleted: nothing follows. */
  over?: true;
}

// --- Bodies -------------------------------------------------------------------------------------------------------

/** `POST /relay/workshops` → 201 `Created`. */
export const createSchema = v.object({
  kind: v.picklist(KINDS),
  organiserKey: v.optional(v.pipe(v.string(), v.maxLength(200))),
});
export interface Created {
  workshop: string;
  /** Eight characters, e.g. `K7QM2X9D`. */
  code: string;
  trainerToken: string;
  screenToken: string;
  /** When everything is deleted anyway, by the relay's clock. */
  until: number;
}

/** `POST /relay/revive` with the trainer's token, when the relay was started again: it knows the workshop from then on. → 204 */
export const reviveSchema = v.object({ kind: v.picklist(KINDS), seats: count });

/** `POST /relay/join` → 200 `Joined`. A token that is still good gives the same seat back. */
export const joinSchema = v.object({
  code: v.pipe(v.string(), v.maxLength(20)),
  token: v.optional(v.pipe(v.string(), v.maxLength(1000))),
});
export interface Joined {
  workshop: string;
  kind: Kind;
  role: 'learner' | 'screen';
  /** A learner's; screens have none. */
  seat?: number;
  token: string;
}

/** `PUT /relay/me` and `PUT /relay/me/report` (learner) → 204. A revision that is not newer changes nothing. */
export const putProgressSchema = v.object({ rev: revision, progress: progressSchema });
export const putReportSchema = v.object({ rev: revision, report: reportSchema });
/** `PUT /relay/control` and `PUT /relay/seats/:seat/note` (trainer) → 204; 409 with `Update` when the relay has a newer one. */
export const putControlSchema = v.object({ rev: revision, control: controlSchema });
export const putNoteSchema = v.object({ rev: revision, note: noteSchema });

/**
 * `POST /relay/channels/:channel` → 200 `Kept`, `GET` the same → Server-Sent Events: `piece` with the id `<epoch>.<number>`
 * (after the one given as `Last-Event-ID` or `since`), `here` once all that was kept is told, `silence` when the channel was
 * forgotten, `over` when this device may read it no more. With `?brief=1` the answer ends as soon as something was told: where streams are held back on the way, one asks
 * again and again. A channel carries one shared session between devices, in pieces that the relay does not read. `keep`: a
 * device that comes later needs it too; `anew`: what was kept before is not needed any more. `DELETE
 * /relay/channels/:channel` forgets it.
 */
export const pieceSchema = v.object({
  data: v.pipe(v.string(), v.maxLength(LARGEST_BODY)),
  keep: v.boolean(),
  anew: v.optional(v.boolean()),
});
export const putPiecesSchema = v.object({ pieces: v.pipe(v.array(pieceSchema), v.minLength(1), v.maxLength(64)) });
export type Piece = v.InferOutput<typeof pieceSchema>;
/** How many pieces a channel was given in this life of the workshop; of another epoch, the relay has forgotten them. */
export interface Kept {
  epoch: string;
  next: number;
}
/** What a channel keeps at most, in bytes; more is refused with `too-long`: send everything `anew`. */
export const LARGEST_CHANNEL = 1024 * 1024;

/**
 * `trainer`: the trainer's session, everybody reads. `windows`: the windows of a presentation, all of which write.
 * `seat-<n>`: the session of a learner who has agreed; only that seat writes, trainer and screens read.
 */
export type ChannelName = 'trainer' | 'windows' | `seat-${number}`;

/** `GET /relay/here`, from the machine itself or with a trainer's token: how others reach this relay. */
export interface Here {
  /** Addresses of this machine on its networks, e.g. `http://192.168.1.20:4173`; none: other devices cannot reach it. */
  addresses: string[];
  /** Whether it listens to other machines at all. */
  listensToOthers: boolean;
  /** Whether some other device has opened this relay since it runs. */
  reachedByOthers: boolean;
  /** Whether whoever asks may create a workshop without the organiser's key. */
  mayCreate: boolean;
}

/** The alphabet of codes: Crockford's, without I, L, O and U. */
export const CODE_ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
export const CODE_LENGTH = 8;

/** Reads a code as people type it: small letters, spaces and hyphens, O for 0, I and L for 1. Undefined when it is none. */
export function readCode(typed: string): string | undefined {
  const code = typed.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1');
  const isCode = code.length === CODE_LENGTH && [...code].every((letter) => CODE_ALPHABET.includes(letter));
  return isCode ? code : undefined;
}

/** A code as it is shown: `K7QM-2X9D`. */
export const showCode = (code: string): string => `${code.slice(0, 4)}-${code.slice(4)}`;
