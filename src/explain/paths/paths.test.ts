import { describe, expect, it } from 'vitest';
import type { Answers } from '#domain/form.ts';
import type { Entry } from '#domain/log.ts';
import { DAY, toDay } from '#domain/time.ts';
import { followCoach, newGame } from '#engine/coach/play.ts';
import { send } from '#engine/session/learner-acts.ts';
import { moveOf, rulesOf } from '#engine/session/setting.ts';
import { Timeline } from '#engine/session/timeline.ts';
import { actsOf } from '#explain/paths/acts.ts';
import { answersApart, comparedUntil, comparePaths } from '#explain/paths/compare.ts';
import { knownPaths } from '#explain/paths/known-paths.ts';
import { quietMonth, updateSetting } from '#testing/update-moments.ts';

const setting = updateSetting();
const procedure = setting.exercise.procedure;
const played = followCoach(setting, newGame(setting)).entries;
const sending = played.findIndex((entry) => entry.kind === 'move' && entry.move === 'submit');

/** The update sent otherwise, from the moment at which it was sent. */
function answering(answers: Answers): Timeline {
  const timeline = new Timeline(setting, [...played, { kind: 'fork', to: sending }]);
  const move = moveOf(rulesOf(setting, procedure), 'submit');
  const sent = move && send(setting, timeline.world, procedure, move, answers);
  if (!sent || !('entries' in sent)) throw new Error('The update cannot be sent like this.');
  timeline.grow(sent.entries);
  return timeline;
}

/** Both paths, as far as one has come. */
function compared(timeline: Timeline, months = 0) {
  const { fork, own, other } = timeline.divergence(played.length);
  const [here, there] = [timeline.world, timeline.worldAt(played.length)];
  const comparison = comparePaths(setting, fork, here, there, comparedUntil(here, there, months));
  return { ...comparison, apart: answersApart(actsOf(setting, own, fork), actsOf(setting, other, fork)) };
}

const notLooking = { ...quietMonth, 'still-looking': 'no' };

describe('the acts of a session', () => {
  const lines = new Timeline(setting, played).lines();
  const acts = actsOf(setting, lines);

  it('are those one remembers, oldest first: not the pages, not what was typed', () => {
    expect(acts.map(({ kind }) => kind)).not.toContain('visit');
    expect(acts.map(({ at }) => at)).toEqual(acts.map(({ at }) => at).toSorted((a, b) => a - b));
    const names = acts.map((act) => (act.kind === 'move' ? act.move : act.kind));
    expect(names).toContain('submit');
    expect(names).toContain('wait');
  });

  it('stand at the line before which one goes back', () => {
    const submit = acts.find((act) => act.kind === 'move' && act.move === 'submit');
    expect(submit?.line).toBe(sending);
    expect(submit?.at).toBe(new Timeline(setting, played).worldAt(sending).now);
  });

  it('hold the answers that were sent, and never what was typed at a door', () => {
    const submit = acts.find((act) => act.kind === 'move' && act.move === 'submit');
    const answers = submit?.kind === 'move' ? submit.sent.map(({ field, answer }) => [field.id, answer]) : [];
    expect(Object.fromEntries(answers)).toEqual(quietMonth);
    const words = JSON.stringify(acts);
    expect(words).not.toContain('Lune-Tasse-Velo-7');
    expect(words).not.toContain('FICTIF-SAMIRA');
  });

  it('tell waiting once, however often one pressed, and not for minutes', () => {
    const { opens } = setting.exercise;
    const wait = (days: number): Entry => ({ kind: 'wait', to: opens + days * DAY });
    const page: Entry = { kind: 'visit', site: 'employment', page: '/help' };
    const waited = new Timeline(setting, [wait(1), page, wait(3)]).lines();
    expect(actsOf(setting, waited)).toEqual([{ kind: 'wait', line: 0, at: opens, to: opens + 3 * DAY }]);
    expect(actsOf(setting, new Timeline(setting, [wait(0.01)]).lines())).toEqual([]);
  });

  it('put files that followed each other together', () => {
    const upload = (n: number): Entry => ({
      kind: 'upload',
      upload: { id: `upload-${n}`, fileName: `page-${n}.jpg`, type: 'image/jpeg', size: 1000 },
    });
    const sent = new Timeline(setting, [upload(1), upload(2)]).lines();
    expect(actsOf(setting, sent)).toMatchObject([{ kind: 'upload', line: 0, files: ['page-1.jpg', 'page-2.jpg'] }]);
  });
});

describe('two paths side by side', () => {
  const { one, other, days, apart, until } = compared(answering(notLooking));

  it('run to the same day, without any act', () => {
    expect(until).toBe(new Timeline(setting, played).world.now);
    expect([...one.rows, ...other.rows].every(({ at }) => at <= until)).toBe(true);
  });

  it('say which answers differ', () => {
    expect(apart.map(({ one: here, other: there }) => [here?.field.id, here?.answer, there?.answer])).toEqual([
      ['still-looking', 'no', 'yes'],
    ]);
  });

  it('pay other amounts', () => {
    expect(other.received).toBeGreaterThan(0);
    expect(one.received).toBeLessThan(other.received);
    expect(one.owed).toEqual([]);
  });

  it('bring other letters, each told once and marked as standing on one side only', () => {
    const letters = (rows: typeof one.rows) =>
      rows.flatMap((row) => (row.kind === 'letter' ? [row.sent.letter.letter] : []));
    expect(letters(one.rows)).not.toEqual(letters(other.rows));
    const marks = days.flatMap((day) => day.one.map(({ mark }) => mark));
    expect(marks).toContain('only');
  });

  it('are told day by day, in order', () => {
    const told = days.map(({ day }) => toDay(day));
    expect(told).toEqual([...new Set(told)].toSorted());
    expect(days.flatMap((day) => day.one)).toHaveLength(one.rows.length);
    expect(days.flatMap((day) => day.other)).toHaveLength(other.rows.length);
  });

  it('are looked at a month further each time, without doing anything', () => {
    const further = compared(answering(notLooking), 1);
    expect(toDay(further.until).slice(8)).toBe(toDay(until).slice(8));
    expect(further.one.rows.length).toBeGreaterThanOrEqual(one.rows.length);
  });

  it('are alike on every line when the answers are the same', () => {
    const same = compared(answering(quietMonth));
    expect(same.apart).toEqual([]);
    expect(same.one.received).toBe(same.other.received);
    expect(same.days.flatMap((day) => [...day.one, ...day.other]).every(({ mark }) => mark === 'same')).toBe(true);
  });
});

describe('the paths of a session', () => {
  const numbers = (timeline: Timeline) => {
    const [lines, paths] = [timeline.lines(), timeline.paths()];
    const worldAt = (line: number) => timeline.worldAt(line);
    const divergence = (tip: number) => timeline.divergence(tip);
    return knownPaths(setting, { lines, paths, worldAt, divergence });
  };
  const submitted = (path: { own: { kind: string }[] } | undefined) => path?.own[0];

  it('keep their numbers whichever one is on', () => {
    const timeline = answering(notLooking);
    const [first, second] = numbers(timeline);
    expect([first?.current, second?.current]).toEqual([false, true]);
    expect(submitted(first)).toMatchObject({ kind: 'move', move: 'submit', line: sending });
    timeline.grow([{ kind: 'fork', to: played.length }]);
    const [again, left] = numbers(timeline);
    expect([again?.current, left?.current]).toEqual([true, false]);
    expect(submitted(again)).toMatchObject({ line: sending });
    expect(left?.own).toEqual(second?.own);
    expect([again?.n, left?.n]).toEqual([1, 2]);
  });

  it('are numbered as they came into being, also where one goes on and forks again', () => {
    const timeline = answering(notLooking);
    const other = timeline.length;
    timeline.grow([{ kind: 'fork', to: played.length }]);
    const { now } = timeline.world;
    timeline.grow([{ kind: 'wait', to: now + 2 * DAY }]);
    timeline.grow([{ kind: 'fork', to: timeline.length - 1 }]);
    expect(numbers(timeline).map(({ current }) => current)).toEqual([false, false, true]);
    timeline.grow([{ kind: 'wait', to: now + 9 * DAY }]);
    expect(numbers(timeline).map(({ current, tip }) => current || tip === other)).toEqual([false, true, true]);
  });
});
