import { DAY, type Instant, startOfDay } from '#domain/time.ts';
import { addWorkingDays } from '#domain/working-days.ts';
import { controlFacts as facts } from '#procedures/employment/control/control.facts.ts';
import type { Declared, Gap } from '#procedures/employment/control/control.gap.ts';
import type { SlotEvent, SlotsContext } from '#procedures/papers/slots.ts';
import type { PaperFault } from '#procedures/papers/verdict.ts';

/** Why a gap is kept after all. */
export const KEPT_BECAUSE = ['no-observations', 'not-enough', 'own-mistake'] as const;
export type KeptBecause = (typeof KEPT_BECAUSE)[number];

export interface ControlContext extends SlotsContext {
  /** Why this file is looked at: drawn by lot, or because two files do not say the same. */
  why: 'random' | 'gap';
  askedOn: Instant;
  /** The first moment that is too late. */
  answerBefore: Instant;
  declared: Declared[];
  /** By slot, what the paper sent says otherwise than the file. Nobody knows before it is read. */
  differs: Record<string, Gap>;
  /** The gap that was found. */
  gap?: Gap;
  /** The first moment at which it is too late to be heard. */
  hearingBefore?: Instant;
  /** Whether the observations give a fact that explains the gap. */
  explained: boolean;
  /** What will be said if the gap is kept. */
  keptBecause: KeptBecause;
  /** When somebody calls, once a person was asked for, and whether they have. */
  appointment?: Instant;
  called: boolean;
  /** Whether payment was held because nothing had come. */
  held: boolean;
}

export type ControlEvent = { at?: Instant } & (
  | (Extract<SlotEvent, { type: 'attach' }> & { differs?: Gap })
  | Exclude<SlotEvent, { type: 'attach' }>
  | { type: 'askForPerson' }
  | { type: 'observe'; explains: boolean; ownMistake: boolean }
  | { type: 'requestAgain'; reason?: PaperFault; slot?: string }
  | { type: 'closeControl' }
  | { type: 'findGap'; reason?: Gap }
  | { type: 'dropGap' }
  | { type: 'maintainGap'; reason?: KeptBecause }
);

/** What a paper says otherwise is noted with it, and forgotten with it. */
export function noted({ differs }: ControlContext, slot: string, gap: Gap | undefined) {
  const { [slot]: _, ...others } = differs;
  return { differs: gap === undefined ? others : { ...others, [slot]: gap } };
}

/** The gap that the papers show, once they are read. */
export function gapFound({ differs }: ControlContext): { gap?: Gap } {
  const [gap] = Object.values(differs);
  return gap === undefined ? {} : { gap };
}

/** A call some working days later, and more days to answer. */
export function appointmentFrom(at: Instant, { answerBefore }: ControlContext) {
  return {
    appointment: startOfDay(addWorkingDays(at, facts.workingDaysToCall)) + facts.callHour,
    answerBefore: answerBefore + facts.moreDaysWithAPerson * DAY,
  };
}

/** When a person has finished: some working days later. */
export function officeAfter(at: Instant, workingDays: number): Instant {
  return startOfDay(addWorkingDays(at, workingDays)) + facts.officeHour;
}
