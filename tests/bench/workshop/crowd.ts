import type { ClientRequest } from 'node:http';
import { createParser } from 'eventsource-parser';
import { EMPTY_PLAN } from '#workshop/plan.ts';
import { type Control, type Created, type Joined, type Progress, RELAY, type Update } from '#workshop/protocol.ts';
import { ask, openStream } from './asking.ts';

/** So many come in at the same moment. */
const AT_ONCE = 50;
/** How long a relay may take for what was told last. */
const PATIENCE = 10_000;

/** Each room has an address of its own, so that a relay does not take it for a crowd of guessers. */
let roomsSoFar = 0;

interface Seat {
  room: Room;
  number: number;
  token: string;
  origin: string;
  /** How often it has told its progress, when it did last, and how many of these its board has shown. */
  told: number;
  toldAt: number;
  shown: number;
}

interface Room {
  from: string;
  code: string;
  seats: Map<number, Seat>;
}

/** Rooms full of learners and a board for each, all in this process, over real sockets. */
export class Crowd {
  readonly #origins: readonly string[];
  readonly #seats: Seat[] = [];
  readonly #streams: ClientRequest[] = [];
  /** From asking for a seat to the first state, by seat, in ms. */
  readonly joinTimes: number[] = [];
  /** From telling to the board, in ms. */
  boardTimes: number[] = [];
  #passedOver = 0;

  constructor(...origins: string[]) {
    this.#origins = origins;
  }

  /** Devices come to one relay or another, as a load balancer deals them. */
  #deal(turn: number): string {
    return this.#origins[turn % this.#origins.length] ?? '';
  }

  /** Opens rooms one after the other; `each` learners come into one, all at once if `each` is small. */
  async open(rooms: number, each: number) {
    for (let turn = 0; turn < rooms; turn += 1) {
      const room = await this.#openRoom(turn);
      const numbers = [...Array(each).keys()];
      for (let from = 0; from < each; from += AT_ONCE) {
        await Promise.all(numbers.slice(from, from + AT_ONCE).map((index) => this.#join(room, turn + index)));
      }
    }
  }

  async #openRoom(turn: number): Promise<Room> {
    const origin = this.#deal(turn);
    roomsSoFar += 1;
    const from = `10.0.${roomsSoFar >> 8}.${roomsSoFar & 255}`;
    const { code, trainerToken: token } = await ask<Created>(origin, {
      method: 'POST',
      path: `${RELAY}/workshops`,
      body: { kind: 'workshop', organiserKey: 'bench' },
      from,
    });
    const room: Room = { from, code, seats: new Map() };
    const parser = createParser({ onEvent: ({ data }) => this.#show(room, JSON.parse(data) as Update) });
    const events = { path: `${RELAY}/events`, token, from };
    const board = await openStream(origin, events, (text) => parser.feed(text));
    this.#streams.push(board);
    const body = { rev: 1, control: CONTROL };
    await ask(origin, { method: 'PUT', path: `${RELAY}/control`, token, body, from });
    return room;
  }

  async #join(room: Room, turn: number) {
    const origin = this.#deal(turn);
    const { from, code } = room;
    const askedAt = performance.now();
    const joining = { method: 'POST', path: `${RELAY}/join`, body: { code }, from } as const;
    const { seat: number = 0, token } = await ask<Joined>(origin, joining);
    const seat: Seat = { room, number, token, origin, told: 0, toldAt: 0, shown: 0 };
    room.seats.set(number, seat);
    this.#seats.push(seat);
    await new Promise<void>((resolve, reject) => {
      let heard = '';
      let hasState = false;
      const hear = (text: string) => {
        if (hasState) return;
        heard += text;
        hasState = heard.includes('"whole":true');
        if (!hasState) return;
        heard = '';
        this.joinTimes.push(performance.now() - askedAt);
        resolve();
      };
      openStream(origin, { path: `${RELAY}/events`, token, from }, hear).then(
        (stream) => this.#streams.push(stream),
        reject,
      );
    });
  }

  #show(room: Room, { seats = [] }: Update) {
    for (const { seat: number, progress } of seats) {
      const seat = room.seats.get(number);
      if (!seat || !progress || progress.stepsDone <= seat.shown) continue;
      if (progress.stepsDone === seat.told) this.boardTimes.push(performance.now() - seat.toldAt);
      // One that was passed over is missing for ever.
      this.#passedOver += progress.stepsDone - seat.shown - 1;
      seat.shown = progress.stepsDone;
    }
  }

  /** Everybody tells their progress once in `every` milliseconds, evenly, for so long. Answers how often in all. */
  async tell(duration: number, every: number): Promise<number> {
    const begun = performance.now();
    const failures: unknown[] = [];
    let told = 0;
    const pending = new Set<Promise<unknown>>();
    while (performance.now() - begun < duration) {
      const due = Math.floor(((performance.now() - begun) / every) * this.#seats.length);
      for (; told < due; told += 1) {
        const seat = this.#seats[told % this.#seats.length];
        if (!seat) break;
        const telling = this.#tellOnce(seat).catch((problem: unknown) => failures.push(problem));
        pending.add(telling);
        telling.finally(() => pending.delete(telling));
      }
      await new Promise((resolve) => setTimeout(resolve, 4));
    }
    await Promise.all(pending);
    if (failures.length > 0) throw failures[0];
    return told;
  }

  async #tellOnce(seat: Seat) {
    seat.told += 1;
    seat.toldAt = performance.now();
    const body = { rev: seat.told, progress: { ...PROGRESS, stepsDone: seat.told } };
    await ask(seat.origin, { method: 'PUT', path: `${RELAY}/me`, token: seat.token, from: seat.room.from, body });
  }

  /** How many of what was told no board has shown, once the last had time to arrive. */
  async missing(): Promise<number> {
    const begun = performance.now();
    const behind = () => this.#seats.reduce((sum, { told, shown }) => sum + told - shown, 0);
    while (behind() > 0 && performance.now() - begun < PATIENCE)
      await new Promise((resolve) => setTimeout(resolve, 20));
    return behind() + this.#passedOver;
  }

  close() {
    for (const stream of this.#streams) stream.destroy();
  }
}

/** What a trainer has told everybody at the beginning. */
export const CONTROL: Control = {
  plan: { ...EMPTY_PLAN, title: 'Atelier du mardi' },
  step: -1,
  turn: 0,
  paused: false,
  open: true,
  cards: [],
};

/** As much as a learner tells in the middle of a scenario. */
export const PROGRESS: Progress = {
  nickname: 'kingfisher',
  scenario: 'employment/on-time-without-work',
  subject: { kind: 'move', procedure: 'employment/monthly-update', move: 'submit' },
  stepsDone: 0,
  stepFor: 42_000,
  idleFor: 3_000,
  refused: 1,
  refusedField: 'hours-worked',
  hint: 2,
  done: false,
  confidence: { before: 2 },
  played: [{ id: 'card-1', done: true }],
  read: ['word-1', 'word-2'],
};
/** What one update weighs, as JSON. */
export const UPDATE = JSON.stringify({ rev: 100, progress: { ...PROGRESS, stepsDone: 100 } });
