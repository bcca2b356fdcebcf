import type { Opening, Procedure } from '#domain/procedure.ts';
import { type ControlContext, KEPT_BECAUSE } from '#procedures/employment/control/control.context.ts';
import { controlExplanations, controlRules } from '#procedures/employment/control/control.explanations.ts';
import { controlFacts as facts } from '#procedures/employment/control/control.facts.ts';
import { controlForms } from '#procedures/employment/control/control.forms.ts';
import { declaredWork, GAPS } from '#procedures/employment/control/control.gap.ts';
import { controlLetters } from '#procedures/employment/control/control.letters.ts';
import { controlMachine } from '#procedures/employment/control/control.machine.ts';
import { controlMoves } from '#procedures/employment/control/control.moves.ts';
import { controlAtTheCounter, controlView, wantedForControl } from '#procedures/employment/control/control.view.ts';
import { endAfter, endOf } from '#procedures/papers/last-day.ts';
import { emptySlots } from '#procedures/papers/slots.ts';
import { FILE_CHECKS, PAPER_COMPARED } from '#procedures/papers/slots-counter.ts';
import { PAPER_FAULTS } from '#procedures/papers/verdict.ts';

/** A control on papers: ordinary checking, announced, with the right to be heard before anything is decided. */
export const employmentControl: Procedure<typeof controlMachine> = {
  id: 'employment/control',
  agency: 'employment',
  machine: controlMachine,
  signIn: 'employment/sign-in',
  delays: {
    answerReminder: 'reminder',
    answerDue: 'deadline',
    appointment: 'opens',
    night: 'office',
    agentReads: 'office',
    documentReminder: 'reminder',
    hearingReminder: 'reminder',
    hearingDue: 'deadline',
    agentDecides: 'office',
  },
  decisions: [
    { event: 'closeControl', kind: 'accept' },
    { event: 'requestAgain', kind: 'ask-paper', reasons: [...PAPER_FAULTS] },
    { event: 'findGap', kind: 'correct', reasons: [...GAPS] },
    { event: 'dropGap', kind: 'accept' },
    { event: 'maintainGap', kind: 'refuse', reasons: [...KEPT_BECAUSE] },
  ],
  counter: {
    checks: [...FILE_CHECKS, 'deadline'],
    compared: [...PAPER_COMPARED, 'hours', 'pay'],
    rules: controlRules,
    view: controlAtTheCounter,
  },
  forms: controlForms,
  moves: controlMoves,
  letters: controlLetters,
  wanted: wantedForControl,
  input: openingOf,
  view: controlView,
  explanations: controlExplanations,
};

/** Files that do not say the same are looked at because something changed in the person's life; others are drawn by lot. */
function openingOf({ situation, openedAt }: Opening): ControlContext {
  const { wantedBefore, change } = situation;
  return {
    ...emptySlots(situation),
    why: change === undefined ? 'random' : 'gap',
    askedOn: openedAt,
    answerBefore: wantedBefore === undefined ? endAfter(openedAt, facts.daysToAnswer) : endOf(wantedBefore),
    declared: declaredWork(situation),
    differs: {},
    explained: false,
    keptBecause: 'no-observations',
    called: false,
    held: false,
  };
}
