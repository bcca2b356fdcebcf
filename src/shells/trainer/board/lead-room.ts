import type { RoomLink } from '#workshop/client/links.ts';
import { closing, goTo, moreTime, pause, resume, sendSeat, withCard, withScenario } from '#workshop/leading.ts';
import type { Play } from '#workshop/plan.ts';
import { type Control, EMPTY_NOTE, type Note } from '#workshop/protocol.ts';

/** Whom an act is for: everybody, or the seat of this number. */
export type Whom = number | 'all';

/** What a trainer does in a room. Without a control, which the relay tells first, nothing happens. */
export interface LeadRoom {
  pause(): void;
  resume(): void;
  goTo(step: number, whom?: Whom): void;
  /** Sends there at once; false when the plan holds no more steps. */
  push(scenario: string, minutes: number, whom?: Whom): boolean;
  /** Brings a seat back to where the others are. */
  withAll(seat: number): void;
  say(words: string, whom: Whom): void;
  unsay(whom: Whom): void;
  play(play: Play, whom: Whom): void;
  spotlight(seat: number | undefined): void;
  follow(scenario: string | undefined): void;
  moreTime(minutes: number): void;
  door(open: boolean): void;
  coming(seat: number, coming: boolean): void;
  close(): void;
}

export function leadRoom(room: RoomLink): LeadRoom {
  const now = () => Date.now() + room.clockOffset;
  const change = (what: (control: Control) => Partial<Control>) => {
    if (room.control) room.set(what(room.control));
  };
  const note = (seat: number): Note => room.notes.get(seat) ?? EMPTY_NOTE;
  const lead: LeadRoom = {
    pause: () => change(() => pause(now())),
    resume: () => change((control) => resume(control, now())),
    goTo(step, whom = 'all') {
      if (whom === 'all') change((control) => goTo(control, step, now()));
      else if (room.control) room.setNote(whom, sendSeat(room.notes.get(whom), step, room.control));
    },
    push(scenario, minutes, whom = 'all') {
      const { control } = room;
      if (!control) return false;
      const known = control.plan.steps.findIndex(
        ({ scenarios }) => scenarios.length === 1 && scenarios[0] === scenario,
      );
      const plan = known < 0 ? withScenario(control, scenario, minutes) : control.plan;
      if (!plan) return false;
      room.set({ plan });
      lead.goTo(known < 0 ? plan.steps.length - 1 : known, whom);
      return true;
    },
    withAll: (seat) => lead.goTo(room.control?.step ?? -1, seat),
    say(words, whom) {
      const message = { id: newId(), words };
      if (whom === 'all') room.set({ message });
      else room.setNote(whom, { message });
    },
    unsay(whom) {
      if (whom === 'all') room.set({ message: undefined });
      else room.setNote(whom, { message: undefined });
    },
    play(play, whom) {
      if (whom === 'all') change((control) => withCard(control, newId(), play));
      else room.setNote(whom, withCard(note(whom), newId(), play));
    },
    spotlight: (seat) => room.set({ spotlight: seat === undefined ? undefined : { id: newId(), seat } }),
    follow: (scenario) => room.set({ follow: scenario === undefined ? undefined : { id: newId(), scenario } }),
    moreTime: (minutes) => change((control) => moreTime(control, minutes)),
    door: (open) => room.set({ open }),
    coming: (seat, coming) => room.setNote(seat, { coming: coming || undefined }),
    close: () => change((control) => closing(control, now())),
  };
  return lead;
}

/** Rooms are on plain HTTP, where a browser has no `randomUUID`. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(9));
  return Array.from(bytes, (byte) => byte.toString(36).padStart(2, '0')).join('');
}
