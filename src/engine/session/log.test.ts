import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '#domain/log.ts';
import type { World } from '#domain/world.ts';
import { wander } from '#engine/coach/play.ts';
import { apply, fold, openWorld, UnreadableLogError } from '#engine/session/fold.ts';
import { effectiveEntries, undo } from '#engine/session/rewind.ts';
import type { Setting } from '#engine/session/setting.ts';
import { anExercise, aPayslip } from '#testing/case-in-hand.ts';
import { ruleBook } from '#testing/rule-book.ts';

const setting: Setting = { exercise: anExercise({ drawer: [aPayslip()] }), rules: ruleBook };

/** Logs as they really arise: random acts, legal or not, among them going back. */
const logs = fc.infiniteStream(fc.double({ min: 0, max: 0.999, noNaN: true })).map((numbers) => {
  const chance = () => numbers.next().value as number;
  return wander(setting, { entries: [], world: openWorld(setting) }, chance, 25);
});
const RUNS = { numRuns: 60 };

describe('the log', () => {
  it('gives the same world however often it is read', () => {
    fc.assert(
      fc.property(logs, ({ entries, world }) => {
        expect(fold(setting, entries)).toEqual(world);
        expect(fold(setting, JSON.parse(JSON.stringify(entries)))).toEqual(world);
      }),
      RUNS,
    );
  });

  it('may be read line by line or all at once', () => {
    fc.assert(
      fc.property(logs, ({ entries, world }) => {
        const step = (current: World, entry: Entry) => apply(setting, current, entry);
        expect(effectiveEntries(entries).reduce(step, openWorld(setting))).toEqual(world);
      }),
      RUNS,
    );
  });

  it('after going back to a line, gives the world from before that line', () => {
    fc.assert(
      fc.property(logs, fc.nat(), ({ entries }, n) => {
        const to = n % (entries.length + 1);
        expect(fold(setting, [...entries, { kind: 'rewind', to }])).toEqual(fold(setting, entries.slice(0, to)));
      }),
      RUNS,
    );
  });

  it('only grows: undoing everything, act by act, leads back to the opening', () => {
    fc.assert(
      fc.property(logs, ({ entries }) => {
        const grown = [...entries];
        for (let back = undo(grown); back; back = undo(grown)) grown.push(back);
        expect(fold(setting, grown).cases).toEqual(openWorld(setting).cases);
        expect(grown.slice(0, entries.length)).toEqual(entries);
      }),
      RUNS,
    );
  });

  it('never lets time run backwards, and leaves no deadline behind', () => {
    fc.assert(
      fc.property(logs, ({ entries }) => {
        let world = openWorld(setting);
        for (const entry of effectiveEntries(entries)) {
          const next = apply(setting, world, entry);
          expect(next.now).toBeGreaterThanOrEqual(world.now);
          for (const { timers } of Object.values(next.cases)) {
            for (const timer of timers) expect(timer.at).toBeGreaterThan(next.now);
          }
          world = next;
        }
      }),
      RUNS,
    );
  });

  it('that says what cannot have happened is refused, not guessed at', () => {
    const impossible: Entry = {
      kind: 'move',
      procedure: 'employment/monthly-update',
      move: 'submit',
      event: { type: 'fly' },
      answers: {},
      uploads: {},
    };
    expect(() => fold(setting, [impossible])).toThrow(UnreadableLogError);
  });
});
