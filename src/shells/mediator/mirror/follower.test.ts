import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Gesture, Told } from '#backend/sharing/messages.ts';
import { Follower } from '#shells/mediator/mirror/follower.ts';
import { bullets, shapeOf } from '#shells/mediator/mirror/writable.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

let there: Set<string>;
let done: string[];
let follower: Follower;

beforeEach(() => {
  there = new Set(['name', 'next']);
  done = [];
  follower = new Follower((gesture) => {
    const coachId = 'at' in gesture ? (gesture.at?.coachId ?? '') : '';
    if (!there.has(coachId)) return false;
    done.push(`${gesture.do} ${coachId}`);
    return true;
  });
  follower.turn('/form');
});

const told = (gesture: Gesture, page = '/form'): Told => ({ id: '', page, gesture });
const spot = (coachId: string) => ({ path: [], tag: 'input', coachId });
const typed = (coachId: string, page?: string) => told({ do: 'type', at: spot(coachId), value: 'Samira' }, page);
const pressed = (coachId: string, page?: string) => told({ do: 'press', at: spot(coachId), x: 0.5, y: 0.5 }, page);

describe('a window that follows', () => {
  it('does what the hand did, at once and in order', () => {
    follower.hear(typed('name'));
    follower.hear(pressed('next'));
    expect(done).toEqual(['type name', 'press next']);
  });

  it('waits for a box that is not there yet, and keeps the order', () => {
    follower.hear(typed('town'));
    follower.hear(pressed('next'));
    expect(done).toEqual([]);
    there.add('town');
    follower.go();
    expect(done).toEqual(['type town', 'press next']);
  });

  it('goes on without a box that never comes', () => {
    follower.hear(typed('town'));
    follower.hear(pressed('next'));
    vi.advanceTimersByTime(1600);
    expect(done).toEqual(['press next']);
    expect(follower.waits).toBe(false);
  });

  it('presses nothing of the next page while it still shows the one before', () => {
    follower.hear(pressed('next', '/check'));
    expect(done).toEqual([]);
    follower.turn('/check');
    expect(done).toEqual(['press next']);
  });

  it('does not wait for a page that it has left', () => {
    follower.turn('/check');
    follower.hear(typed('name'));
    follower.hear(pressed('next', '/check'));
    expect(done).toEqual(['press next']);
  });

  it('leaves answers to the network', () => {
    follower.hear(told({ do: 'answer', answer: { request: 'POST /api/x', status: 204, body: null } }));
    expect(follower.waits).toBe(false);
  });
});

describe('a password', () => {
  it('is told by its length', () => expect(bullets('Lune-7é')).toBe('•••••••'));
  it('that is chosen is told by the kinds of its characters, so that its rules are ticked for everybody', () =>
    expect(shapeOf('Lune-7é ok')).toBe('Aaaa•0a aa'));
});
