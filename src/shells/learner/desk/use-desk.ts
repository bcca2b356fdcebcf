import { useState } from 'react';
import type { SessionStore } from '#backend/session-store.ts';
import type { Letter } from '#domain/letter.ts';
import type { Front, World } from '#domain/world.ts';
import { frontOf as frontOfLetter } from '#engine/coach/letters.ts';
import type { ScreenView } from '#shell-kit/coach/screen-view.ts';
import { type DeskFront, isDeskFront } from '#shell-kit/desk/desk-parts.ts';

/** A part of the desk that can lie open beside the portal; the card belongs to the shell, not to the world. */
export type DeskPart = Exclude<Front, 'portal'> | 'card';

export interface Desk {
  part: DeskPart;
  calendarOpen: boolean;
  view: ScreenView;
  selectPart: (part: DeskPart) => void;
  selectFront: (front: Front) => void;
  /** Brings the part of the desk to the front that was looked at last. */
  openDesk: () => void;
  /** Opens a letter where it lies. */
  look: (front: DeskFront, letter: string) => void;
  /** Opens a letter where it is read: on the desk, or among the messages of the agency's site. */
  read: (letter: Letter) => void;
  toggleCalendar: () => void;
}

/** Which things lie open on the desk, and what lies on top where only one fits. */
export function useDesk(store: SessionStore, world: World, narrow: boolean): Desk {
  const { front } = world.place;
  const [part, setPart] = useState<DeskPart>(front === 'portal' ? 'card' : front);
  const [calendarOpen, setCalendarOpen] = useState(false);
  const [known, setKnown] = useState(front);
  // The world may move by itself: undo, a link in a message, another window.
  if (known !== front) {
    setKnown(front);
    setCalendarOpen(false);
    if (front !== 'portal') setPart(front);
  }

  const selectFront = (next: Front) => {
    setCalendarOpen(false);
    if (next !== 'portal') setPart(next);
    // Choosing the mailbox once more closes the open letter, as a press on its name does everywhere.
    if (next !== 'portal' || front !== 'portal') store.append({ kind: 'open', front: next });
  };
  const look = (next: DeskFront, letter: string) => {
    setCalendarOpen(false);
    setPart(next);
    store.append({ kind: 'open', front: next, letter });
  };
  return {
    part,
    calendarOpen,
    view: { narrow, front: narrow ? front : frontOf(part), calendarOpen },
    selectPart: (next) => (next === 'card' ? setPart(next) : selectFront(next)),
    selectFront,
    openDesk: () => selectFront(part === 'card' ? 'mailbox' : part),
    look,
    read: (letter) => {
      const where = frontOfLetter(letter);
      if (isDeskFront(where)) return look(where, letter.id);
      selectFront('portal');
      if (letter.agency) store.append({ kind: 'visit', site: letter.agency, page: `/messages/${letter.id}` });
    },
    toggleCalendar: () => setCalendarOpen(!calendarOpen),
  };
}

const frontOf = (part: DeskPart): Front => (part === 'card' ? 'portal' : part);
