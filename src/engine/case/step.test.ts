import { describe, expect, it } from 'vitest';
import { transition } from 'xstate';
import { nameOfEvent } from '#domain/delays.ts';
import type { Opening } from '#domain/procedure.ts';
import { instant } from '#domain/time.ts';
import { quickTransition } from '#engine/case/quick-transition.ts';
import { isIn, openCase, statesOf, stepCase } from '#engine/case/step.ts';
import { applicantAt } from '#engine/session/setting.ts';
import { anExercise } from '#testing/case-in-hand.ts';
import { ruleBook } from '#testing/rule-book.ts';

const setting = { exercise: anExercise(), rules: ruleBook };
const update = Object.values(ruleBook).find(({ id }) => id === setting.exercise.procedure);
if (!update) throw new Error('The rule book lacks the procedure of the test.');
const at = instant('2031-03-29T09:00');
const opening: Opening = {
  applicant: applicantAt(setting, 'employment'),
  situation: {},
  openedAt: instant('2031-03-28'),
  seed: 7,
  hasAccount: true,
};
const opened = openCase(update, opening).caseFile;

describe('a case', () => {
  it('keeps its deadlines itself, sorted, and drops those of a state that was left', () => {
    const toDo = stepCase(update, opened, { type: 'xstate.after.windowOpens.monthly-update.notOpenYet' }, at).caseFile;
    expect(toDo.timers.map(({ event }) => nameOfEvent(event.type))).toEqual(['reminder', 'windowCloses']);
    const sent = stepCase(update, toDo, { type: 'submit', stillLooking: true, worked: false, slips: {} }, at).caseFile;
    expect(sent.timers.map(({ event }) => nameOfEvent(event.type))).toEqual(['night', 'windowCloses']);
  });

  it('is left as it is by an event it does not accept', () => {
    expect(stepCase(update, opened, { type: 'registerAgain' }, at)).toEqual({ caseFile: opened, effects: [] });
  });

  it('is found by the full path of a state or by its last part', () => {
    const caseFile = { ...opened, value: { recorded: 'received' } };
    expect(statesOf(caseFile.value)).toEqual(['recorded', 'recorded.received']);
    expect(isIn(caseFile, 'received')).toBe(true);
    expect(isIn(caseFile, 'recorded.received')).toBe(true);
    expect(isIn(caseFile, 'corded')).toBe(false);
  });
});

describe('the quick transition', () => {
  it.each(Object.values(ruleBook))('does what XState’s own does, in every state of $id', ({ machine, input }) => {
    const events = [...machine.events, 'unknown'];
    const contexts = [
      { ...opened.context, windowOpen: true, slips: { one: 'missing' }, ...input(opening) },
      { ...opened.context, ...input(opening), slips: {} },
    ];
    let compared = 0;
    for (const value of valuesOf(machine.root)) {
      for (const context of contexts) {
        const snapshot = machine.resolveState({ value, context });
        for (const type of events) {
          const event = { type, at, slips: {}, match: true, stillLooking: true, slot: 'one', verdict: 'good' };
          const [quick, quickActions] = quickTransition(machine, snapshot, event);
          const [slow, slowActions] = transition(machine, snapshot, event);
          expect([quick.value, quick.context, essence(quickActions)]).toEqual([
            slow.value,
            slow.context,
            essence(slowActions),
          ]);
          compared += 1;
        }
      }
    }
    expect(compared).toBeGreaterThan(30);
  });
});

interface Node {
  key: string;
  states: Record<string, Node>;
}

function valuesOf(root: Node): (string | Record<string, string>)[] {
  const values: (string | Record<string, string>)[] = [];
  for (const { key, states } of Object.values(root.states)) {
    const inner = Object.keys(states);
    if (inner.length === 0) values.push(key);
    for (const child of inner) values.push({ [key]: child });
  }
  return values;
}

function essence(actions: { type: string; params?: unknown }[]) {
  return actions.map(({ type, params }) => ({ type, params }));
}
