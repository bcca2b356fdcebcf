import { expect, test } from 'vitest';
import { elapsed, entrustedFrom, turned } from '#shells/mediator/private/entrusted.ts';

test('what was entrusted comes back as it was', () => {
  const kept = { notes: 'Deux pauses', timer: { since: 1000, before: 20 }, letters: false };
  expect(entrustedFrom(structuredClone(kept))).toEqual(kept);
});

test('what cannot be read counts as nothing', () => {
  const nothing = { notes: '', timer: { since: null, before: 0 }, letters: true };
  for (const found of [undefined, null, 'notes', 3, [], { notes: 4, timer: 'now', letters: 'yes' }]) {
    expect(entrustedFrom(found)).toEqual(nothing);
  }
  expect(entrustedFrom({ timer: { since: Number.NaN, before: -4 } })).toEqual(nothing);
});

test('a clock that was paused goes on where it stood', () => {
  const started = turned({ since: null, before: 0 }, 1000);
  const paused = turned(started, 61_000);
  expect(elapsed(paused, 500_000)).toBe(60_000);
  expect(elapsed(turned(paused, 100_000), 130_000)).toBe(90_000);
});

test('a device whose clock was set back does not count below zero', () => {
  expect(elapsed({ since: 5000, before: 10 }, 1000)).toBe(10);
});
