import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { Entry } from '#domain/log.ts';
import { progressSchema, reportSchema, type Subject } from '#workshop/protocol.ts';
import { beginWatch, progressOf, reportOf, type Standing, watch, withAsked } from '#workshop/watching.ts';

const SCENARIO = 'employment/on-time-without-work';
const signIn: Subject = { kind: 'move', procedure: 'identity/sign-in', move: 'sign-in' };
const declare: Subject = { kind: 'move', procedure: 'employment/monthly-update', move: 'submit' };
const MINUTE = 60_000;

const visit: Entry = { kind: 'visit', site: 'employment', page: '/' };
const refusal = (...fields: string[]): Entry => ({
  kind: 'exchange',
  exchange: {
    id: 'exchange-1',
    method: 'POST',
    url: '/api/employment/monthly-update/moves/submit',
    sent: { iban: 'FR76 something typed' },
    status: 422,
    received: { reason: 'answers', problems: fields.map((field) => ({ field, code: 'empty' })) },
  },
});
const move: Entry = {
  kind: 'move',
  procedure: 'employment/monthly-update',
  move: 'submit',
  event: { type: 'submit' },
  answers: {},
  uploads: {},
};

/** A session that was opened at the beginning. */
const opened = (now = 0) => watch(beginWatch(SCENARIO, now), standing(), now);

const standing = (change: Partial<Standing> = {}): Standing => ({
  subject: signIn,
  entries: [],
  hint: 0,
  done: false,
  state: 'open',
  ...change,
});

describe('what the board is told', () => {
  it('counts since when a step is in hand, and since when nothing was done', () => {
    const looked = watch(opened(), standing({ entries: [visit] }), 2 * MINUTE);
    expect(progressOf(looked, 5 * MINUTE)).toMatchObject({ stepFor: 5 * MINUTE, idleFor: 3 * MINUTE, subject: signIn });
    const next = watch(looked, standing({ entries: [visit], subject: declare }), 6 * MINUTE);
    expect(progressOf(next, 7 * MINUTE)).toMatchObject({ stepFor: MINUTE, subject: declare });
  });

  it('tells how often and where something was refused in this step, and forgets it with the step', () => {
    const refused = watch(
      watch(beginWatch(SCENARIO, 0), standing(), 0),
      standing({ entries: [refusal('iban'), refusal('iban')] }),
      1,
    );
    expect(progressOf(refused, 1)).toMatchObject({ refused: 2, refusedField: 'iban' });
    const on = watch(refused, standing({ entries: [refusal('iban'), refusal('iban'), move], subject: declare }), 2);
    expect(progressOf(on, 2)).toMatchObject({ refused: 0, stepsDone: 1 });
    expect(progressOf(on, 2).refusedField).toBeUndefined();
  });

  it('never holds what was typed', () => {
    const refused = watch(opened(), standing({ entries: [refusal('iban')] }), 1);
    expect(JSON.stringify([progressOf(refused, 2), reportOf(refused, 2)])).not.toContain('typed');
  });
});

describe('what the debrief is told', () => {
  it('adds up the time of each step, however often one comes back to it', () => {
    let watched = watch(beginWatch(SCENARIO, 0), standing(), 0);
    watched = watch(watched, standing({ subject: declare, hint: 2 }), MINUTE);
    watched = watch(watched, standing({ subject: signIn }), 2 * MINUTE);
    watched = watch(watched, standing({ subject: declare }), 5 * MINUTE);
    const { steps } = reportOf(watched, 6 * MINUTE);
    expect(steps.map(({ subject, seconds }) => [subject, seconds])).toEqual([
      [signIn, 240],
      [declare, 120],
    ]);
    expect(steps[1]).toMatchObject({ hint: 2 });
  });

  it('counts refusals by field, what was taken back, new beginnings and calls for help', () => {
    const entries = [refusal('iban', 'wages'), refusal('iban'), { kind: 'rewind', to: 0 } as const];
    let watched = watch(opened(), standing({ entries }), 1);
    watched = withAsked(watch(watched, standing(), 2));
    const report = reportOf(watched, 3);
    expect(report).toMatchObject({ undone: 1, restarted: 1, asked: 1 });
    expect(report.steps[0]?.refused).toEqual([
      { field: 'iban', times: 2 },
      { field: 'wages', times: 1 },
    ]);
  });

  it('keeps the time of the first arrival at the goal, whatever is tried afterwards', () => {
    const arrived = watch(
      watch(beginWatch(SCENARIO, 0), standing(), 0),
      standing({ subject: undefined, done: true, entries: [move] }),
      3 * MINUTE,
    );
    const further = watch(arrived, standing({ entries: [move, { kind: 'rewind', to: 0 }] }), 9 * MINUTE);
    expect(reportOf(further, 9 * MINUTE)).toMatchObject({ seconds: 180, done: true });
  });

  it('goes on after a reload, and counts nothing of the log twice', () => {
    const entries = [refusal('iban'), move];
    const before = reportOf(watch(opened(), standing({ entries }), MINUTE), 2 * MINUTE);
    const again = watch(beginWatch(SCENARIO, 0, before), standing({ entries }), 0);
    const more = [...entries, refusal('iban')];
    const report = reportOf(watch(again, standing({ entries: more }), MINUTE), MINUTE);
    expect(report.seconds).toBe(180);
    expect(report.steps[0]?.refused).toEqual([{ field: 'iban', times: 2 }]);
    expect(report.steps[0]?.seconds).toBe(180);
  });

  it('fits into what the relay takes, however long a scenario lasts', () => {
    let watched = beginWatch(SCENARIO, 0);
    for (let n = 0; n < 200; n += 1) {
      const subject: Subject = { kind: 'move', procedure: 'employment/monthly-update', move: `move-${n}` };
      watched = watch(watched, standing({ subject, entries: [refusal(`field-${n}`)] }), n * MINUTE);
    }
    expect(v.is(reportSchema, { scenarios: [reportOf(watched, 300 * MINUTE)] })).toBe(true);
    expect(v.is(progressSchema, { ...progressOf(watched, 300 * MINUTE), played: [], read: [] })).toBe(true);
  });
});
