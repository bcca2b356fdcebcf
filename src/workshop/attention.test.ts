import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { attentionFor, byNeed, cardOutcome, timeLeft } from '#workshop/attention.ts';
import {
  firstControl,
  goTo,
  moreTime,
  pause,
  resume,
  sendSeat,
  stepOfSeat,
  withCard,
  withScenario,
} from '#workshop/leading.ts';
import { EMPTY_PLAN, type Plan } from '#workshop/plan.ts';
import {
  type Control,
  controlSchema,
  EMPTY_NOTE,
  noteSchema,
  type Progress,
  type SeatState,
} from '#workshop/protocol.ts';

const NOW = 10_000_000;
const MINUTE = 60_000;

const seat = (progress: Partial<Progress> = {}, state: Partial<SeatState> = {}): SeatState => ({
  seat: 1,
  seenAt: NOW,
  connected: true,
  progress: {
    scenario: 'employment/on-time',
    subject: { kind: 'move', procedure: 'employment/monthly-update', move: 'submit' },
    stepsDone: 1,
    stepFor: MINUTE,
    idleFor: 5_000,
    refused: 0,
    hint: 0,
    done: false,
    played: [],
    read: [],
    ...progress,
  },
  ...state,
});
const needOf = (one: SeatState, paused = false) => attentionFor(one, NOW, paused).need;
const plan: Plan = { ...EMPTY_PLAN, steps: [{ scenarios: ['employment/on-time'], minutes: 20, cards: [] }] };
const began: Control = { ...firstControl(plan), ...goTo(firstControl(plan), 0, NOW) };

describe('attention', () => {
  it('goes first to whoever asks, for as long as they have asked', () => {
    expect(attentionFor(seat({ asksFor: 4_000 }, { seenAt: NOW - 1_000 }), NOW, false)).toEqual({
      need: 'asks',
      since: 5_000,
    });
  });

  it('sees who stands still, who is refused, who is slow, who has finished', () => {
    expect(needOf(seat())).toBe('working');
    expect(needOf(seat({ idleFor: 3 * MINUTE }))).toBe('stuck');
    expect(needOf(seat({ subject: undefined, stepFor: 2 * MINUTE }))).toBe('stuck');
    expect(needOf(seat({ subject: undefined, stepFor: 1_000 }))).toBe('working');
    expect(needOf(seat({ refused: 3 }))).toBe('refused');
    expect(needOf(seat({ stepFor: 9 * MINUTE }))).toBe('slow');
    expect(needOf(seat({ done: true, idleFor: 9 * MINUTE }))).toBe('done');
    expect(needOf(seat({ subject: { kind: 'wait' } }))).toBe('waiting');
    expect(needOf(seat({ scenario: undefined }))).toBe('arrived');
  });

  it('calls nobody still or slow while everybody is paused', () => {
    expect(needOf(seat({ idleFor: 9 * MINUTE, stepFor: 9 * MINUTE }), true)).toBe('working');
  });

  it('says after 30 seconds that a device is away, after ten minutes that it is gone, and still that it has asked', () => {
    expect(needOf(seat({}, { seenAt: NOW - 29_000 }))).toBe('working');
    expect(needOf(seat({}, { seenAt: NOW - 30_000, connected: false }))).toBe('away');
    expect(needOf(seat({}, { seenAt: NOW - 10 * MINUTE, connected: false }))).toBe('gone');
    expect(needOf(seat({ asksFor: 0 }, { seenAt: NOW - 40_000, connected: false }))).toBe('asks');
  });

  it('puts first who needs somebody first, the others by number', () => {
    const room = [
      seat({ done: true }, { seat: 1 }),
      seat({}, { seat: 2 }),
      seat({ asksFor: 1_000 }, { seat: 3 }),
      seat({}, { seat: 4 }),
      seat({ asksFor: 9_000 }, { seat: 5 }),
      seat({ refused: 4 }, { seat: 6 }),
    ];
    expect(byNeed(room.toReversed(), NOW, began).map((one) => one.seat.seat)).toEqual([5, 3, 6, 2, 4, 1]);
  });

  it('counts what became of a card', () => {
    const played = (id: string, done: boolean) => seat({ played: [{ id, done }] });
    expect(cardOutcome('a', [played('a', true), played('a', false), played('b', true), seat()])).toEqual({
      done: 1,
      impossible: 1,
    });
  });
});

describe('leading', () => {
  it('gives a step its time, lets it stand still in a pause, and adds to it', () => {
    expect(timeLeft(began, NOW + 5 * MINUTE)).toBe(15 * MINUTE);
    const held: Control = { ...began, ...pause(NOW + 5 * MINUTE) };
    expect(timeLeft(held, NOW + 50 * MINUTE)).toBe(15 * MINUTE);
    const again: Control = { ...held, ...resume(held, NOW + 50 * MINUTE) };
    expect(again.paused).toBe(false);
    expect(timeLeft(again, NOW + 51 * MINUTE)).toBe(14 * MINUTE);
    expect(timeLeft({ ...again, ...moreTime(again, 5) }, NOW + 51 * MINUTE)).toBe(19 * MINUTE);
    expect(timeLeft(firstControl(plan), NOW)).toBeUndefined();
  });

  it('says nothing that a relay would not take', () => {
    const now = Date.UTC(2031, 2, 29);
    const started: Control = { ...firstControl(plan), ...goTo(firstControl(plan), 0, now) };
    const held: Control = { ...started, ...pause(now), ...withCard(started, 'x', { kind: 'post', message: 'm' }) };
    for (const control of [firstControl(plan), started, held, { ...held, ...resume(held, now + 1) }]) {
      expect(v.is(controlSchema, control)).toBe(true);
    }
    expect(v.is(noteSchema, { ...EMPTY_NOTE, ...sendSeat(undefined, 1, began) })).toBe(true);
  });

  it('counts every step that was begun, and leaves the cards of the one before', () => {
    const carded: Control = { ...began, ...withCard(began, 'x', { kind: 'post', message: 'm' }) };
    expect(carded.cards).toHaveLength(1);
    expect(goTo(carded, -1, NOW)).toMatchObject({ step: -1, turn: 2, cards: [], began: undefined });
  });

  it('lets a seat go its own way until everybody is sent on', () => {
    const sent = { ...EMPTY_NOTE, ...sendSeat(undefined, 3, began) };
    const again = { ...sent, ...sendSeat(sent, 5, began) };
    expect([sent.step?.turn, again.step?.turn]).toEqual([1001, 1002]);
    expect(stepOfSeat(began, again)).toBe(5);
    expect(stepOfSeat({ ...began, ...goTo(began, 1, NOW) }, again)).toBe(1);
    expect(stepOfSeat(began, undefined)).toBe(0);
  });

  it('adds a scenario that was not planned, as long as there is room', () => {
    const longer = withScenario(began, 'tax/not-signed', 15);
    expect(longer?.steps).toHaveLength(2);
    const full = { ...began, plan: { ...plan, steps: Array(12).fill(plan.steps[0]) } };
    expect(withScenario(full, 'tax/not-signed', 15)).toBeUndefined();
  });
});
