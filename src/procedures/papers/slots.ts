import type { CaseContext } from '#domain/case-file.ts';
import type { Situation, WantedPaper } from '#domain/persona.ts';
import type { PaperVerdict } from '#procedures/papers/verdict.ts';

/** Papers that an agency asks for, each in its slot: what every case that waits for papers knows of them. */
export interface SlotsContext extends CaseContext {
  /** What is asked for, by slot. */
  asked: Record<string, Omit<WantedPaper, 'right'>>;
  /** What the agent will find in what was sent, or that the applicant does not have it now. */
  slots: Record<string, PaperVerdict | 'later'>;
  /** Slots that an agent has read and found good. */
  accepted: string[];
  /** Slots that were asked for again, and why. */
  refused: Record<string, PaperVerdict>;
}

/** What the applicant does with one slot; for a machine, among its own events. */
export type SlotEvent =
  | { type: 'attach'; slot: string; verdict: PaperVerdict }
  | { type: 'detach'; slot: string }
  | { type: 'postpone'; slot: string };

type Slots = Pick<SlotsContext, 'slots' | 'accepted'>;

/** A guard's input: only events that name a slot say anything here. */
interface Asking {
  context: SlotsContext;
  event: { type: string; slot?: string };
}

/** The slot of a paper: its place in the list of what is asked for. */
export const slotOf = (index: number): string => `document-${index + 1}`;

/** The slots of the papers that a scenario says are wanted, all of them empty. */
export function emptySlots({ wanted = [] }: Situation): SlotsContext {
  const asked = wanted.map(({ right: _, ...paper }, index) => [slotOf(index), paper]);
  const slots = wanted.map((_, index) => [slotOf(index), 'missing']);
  return { asked: Object.fromEntries(asked), slots: Object.fromEntries(slots), accepted: [], refused: {} };
}

/** Slots that were sent and that nobody has read yet. */
export function unread({ slots, accepted }: Slots): string[] {
  return Object.entries(slots).flatMap(([slot, state]) =>
    state === 'missing' || state === 'later' || accepted.includes(slot) ? [] : [slot],
  );
}

/** How many slots hold what nobody has read, and how many wait until later. */
export function countSlots(context: Slots): { count: number; later: number } {
  const later = Object.values(context.slots).filter((state) => state === 'later').length;
  return { count: unread(context).length, later };
}

const isOpen = (state: PaperVerdict | 'later' | undefined) => state === 'missing' || state === 'later';
const isRefused = ([, state]: [string, PaperVerdict | 'later']) => !isOpen(state) && state !== 'good';

/** What the applicant can do as long as the agency waits for papers. */
export const choosing = {
  attach: { guard: 'isWanted', actions: 'file' },
  detach: { guard: 'isUnread', actions: 'takeBack' },
  postpone: { guard: 'mayWait', actions: 'putOff' },
} as const;

/** The context once a paper was sent: what was wrong with the one before is forgotten. */
export function filed(context: SlotsContext, slot: string, verdict: PaperVerdict) {
  const { [slot]: _, ...refused } = context.refused;
  return { slots: { ...context.slots, [slot]: verdict }, refused };
}

/** The context once a paper was taken back. */
export function takenBack({ slots }: SlotsContext, slot: string) {
  return { slots: { ...slots, [slot]: 'missing' as const } };
}

/** The context once the applicant has said that they do not have a paper now. */
export function putOff({ slots }: SlotsContext, slot: string) {
  return { slots: { ...slots, [slot]: 'later' as const } };
}

/** What was read and found good is settled; what was not has to be sent again. */
export function sorted(context: SlotsContext) {
  const refused = Object.entries(context.slots).filter(isRefused) as [string, PaperVerdict][];
  const good = unread(context).filter((slot) => context.slots[slot] === 'good');
  const wanted = refused.map(([slot]) => [slot, 'missing' as const]);
  return {
    accepted: [...context.accepted, ...good],
    slots: { ...context.slots, ...Object.fromEntries(wanted) },
    refused: Object.fromEntries(refused),
  };
}

/**
 * An agent asks again for what nobody has read yet, with one reason: for one slot where they name it, else for what really
 * cannot be used, and for all of it when nothing is wrong. The rest is settled.
 */
export function askedAgainFor(context: SlotsContext, reason: PaperVerdict, only?: string) {
  const waiting = unread(context);
  const unusable = waiting.filter((slot) => context.slots[slot] !== 'good');
  const named = waiting.filter((slot) => slot === only);
  const again = [named, unusable, waiting].find(({ length }) => length > 0) ?? [];
  return {
    accepted: [...context.accepted, ...waiting.filter((slot) => !again.includes(slot))],
    slots: { ...context.slots, ...fromSlots(again, 'missing') },
    refused: fromSlots(again, reason),
  };
}

/** An agent takes everything that has come for good. */
export function acceptedAll(context: SlotsContext) {
  const waiting = unread(context);
  return {
    accepted: [...context.accepted, ...waiting],
    slots: { ...context.slots, ...fromSlots(waiting, 'good') },
    refused: {},
  };
}

function fromSlots(slots: string[], verdict: PaperVerdict): Record<string, PaperVerdict> {
  return Object.fromEntries(slots.map((slot) => [slot, verdict]));
}

/** The guards that every case with slots has. */
export const slotGuards = {
  isWanted: ({ context, event }: Asking) => event.slot !== undefined && isOpen(context.slots[event.slot]),
  isUnread: ({ context, event }: Asking) => event.slot !== undefined && unread(context).includes(event.slot),
  mayWait: ({ context, event }: Asking) =>
    event.slot !== undefined && context.slots[event.slot] === 'missing' && context.asked[event.slot]?.mayWait === true,
  allIn: ({ context }: Pick<Asking, 'context'>) =>
    unread(context).length > 0 && !Object.values(context.slots).includes('missing'),
  refusedSome: ({ context }: Pick<Asking, 'context'>) => Object.keys(context.refused).length > 0,
  someLater: ({ context }: Pick<Asking, 'context'>) => Object.values(context.slots).includes('later'),
  noneLater: ({ context }: Pick<Asking, 'context'>) => !Object.values(context.slots).some(isOpen),
};
