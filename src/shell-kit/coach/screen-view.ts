import { coachIds } from '#domain/coach-ids.ts';
import type { Front, World } from '#domain/world.ts';
import type { Advice, CoachAct } from '#engine/coach/advice.ts';
import { isDeskFront } from '#shell-kit/desk/desk-parts.ts';

/** What lies open on the learner's screen, as far as the world does not say it. */
export interface ScreenView {
  narrow: boolean;
  /** What is on top: on a wide screen, the part of the desk that is open beside the portal. */
  front: Front;
  /** On a narrow screen the calendar covers the portal. */
  calendarOpen: boolean;
  /** On a narrow screen the browser's tabs lie folded behind their number. */
  tabsOpen?: boolean;
}

/**
 * The world as the coach should see it. Side by side with the portal lies one part of the desk; what is in sight need
 * not be opened first.
 */
export function worldInView(world: World, view: ScreenView): World {
  if (view.narrow || world.place.front === view.front) return world;
  const { letter: _, file: __, ...place } = world.place;
  return { ...world, place: { ...place, front: view.front } };
}

/** The gesture as this screen allows it: what is covered has to be uncovered first. */
export function gestureOn(act: CoachAct, world: World, view: ScreenView): CoachAct {
  const isCovered = view.narrow && (view.calendarOpen || view.front === 'portal');
  // On a narrow screen the parts of the desk stand behind one button of the bar.
  const toFront = (front: string): CoachAct => ({
    kind: 'open',
    target: coachIds.front(isCovered && isDeskFront(front) ? 'desk' : front),
  });
  const waits = act.target === coachIds.nextEvent;
  if (view.narrow && waits && !view.calendarOpen) return toFront('calendar');
  if (view.narrow && !waits && view.calendarOpen && !act.target.startsWith('front:')) return toFront(view.front);
  if (view.narrow && act.target.startsWith('tab:') && !view.tabsOpen) return toFront('tabs');
  // An open letter or file covers the list in which the next one is chosen, even while the portal has the floor.
  const isOpen = isDeskFront(view.front) && (world.place.letter ?? world.place.file) !== undefined;
  if (/^(?:letter|folder|file|mail):/.test(act.target) && isOpen) return toFront(view.front);
  return act.target.startsWith('front:') ? { ...act, ...toFront(act.target.slice('front:'.length)) } : act;
}

/** What advice is about: while it stays the same, the learner keeps the kind of help they chose. */
export function subjectOf(advice: Advice): string {
  if (advice.status !== 'act') return advice.status;
  const { procedure, move, paper } = advice.topic;
  return `${procedure}/${move ?? paper ?? 'wait'}`;
}
