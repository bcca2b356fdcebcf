import { describe, expect, it } from 'vitest';
import type { Inject, PostedMessage } from '#domain/exercise.ts';
import { DAY, instant } from '#domain/time.ts';
import { arrivedLetters } from '#engine/calendar/agenda.ts';
import { apply, openWorld } from '#engine/session/fold.ts';
import { caseOf } from '#engine/session/setting.ts';
import { updateSetting } from '#testing/update-moments.ts';

const procedure = 'employment/monthly-update';
const neighbour: PostedMessage = { id: 'neighbour', channel: 'visit', fraud: false, attachments: [] };
const opens = updateSetting().exercise.opens;

/** The letters that have come by a moment, by name. */
function lettersBy(injects: Inject[], messages: PostedMessage[], to: number): string[] {
  const setting = updateSetting({ injects, messages });
  const later = apply(setting, openWorld(setting), { kind: 'wait', to });
  return arrivedLetters(later).map(({ letter }) => letter);
}

describe('an inject', () => {
  it('fires a while after a state was entered, once', () => {
    const setting = updateSetting({
      injects: [{ procedure, when: 'toDo', after: 20 * DAY, event: { type: 'registerAgain' } }],
    });
    const { coming } = openWorld(setting);
    expect(coming).toHaveLength(1);
    const later = apply(setting, openWorld(setting), { kind: 'wait', to: opens + 30 * DAY });
    expect(caseOf(later, procedure).history.map(({ event }) => event)).toContain('registerAgain');
    expect(later.coming).toEqual([]);
  });

  it('fires at a date', () => {
    const at = instant('2031-04-20T10:00');
    const setting = updateSetting({ injects: [{ procedure, at, after: 0, event: { type: 'registerAgain' } }] });
    const before = apply(setting, openWorld(setting), { kind: 'wait', to: at - 1 });
    const after = apply(setting, before, { kind: 'wait', to: at });
    const events = (world: typeof before) => caseOf(world, procedure).history.map(({ event }) => event);
    expect(events(before)).not.toContain('registerAgain');
    expect(events(after)).toContain('registerAgain');
  });

  it('without state or date counts from the learner’s arrival', () => {
    const injects: Inject[] = [{ procedure, after: 2 * DAY, message: 'neighbour' }];
    expect(lettersBy(injects, [neighbour], opens + DAY)).not.toContain('neighbour');
    expect(lettersBy(injects, [neighbour], opens + 2 * DAY)).toContain('neighbour');
  });

  it('may be a visit that follows a state', () => {
    const injects: Inject[] = [{ procedure, when: 'registrationEnded', after: DAY, message: 'neighbour' }];
    expect(lettersBy(injects, [neighbour], instant('2031-04-16T12:00'))).not.toContain('neighbour');
    expect(lettersBy(injects, [neighbour], instant('2031-04-18'))).toContain('neighbour');
  });
});

describe('a delay that somebody lets run out by hand', () => {
  it('runs out at once, and not a second time', () => {
    const setting = updateSetting();
    const world = openWorld(setting);
    const reminder = caseOf(world, procedure).timers.find(({ event }) => event.type.includes('.reminder.'));
    if (!reminder) throw new Error('nothing reminds');
    const now = apply(setting, world, { kind: 'inject', procedure, event: reminder.event });
    const later = apply(setting, now, { kind: 'wait', to: reminder.at + DAY });
    const reminders = later.letters.filter(({ letter }) => letter === 'reminder');
    expect(reminders.map(({ at }) => at)).toEqual([world.now]);
  });
});

describe('a message of the scenario', () => {
  it('without a date comes only when it is slipped in', () => {
    expect(lettersBy([], [neighbour], opens + 60 * DAY)).not.toContain('neighbour');
  });

  it('is slipped in by hand as often as one likes, each copy a letter of its own', () => {
    const setting = updateSetting({ messages: [neighbour] });
    const once = apply(setting, openWorld(setting), { kind: 'post', message: 'neighbour' });
    const twice = apply(setting, once, { kind: 'post', message: 'neighbour' });
    const copies = twice.letters.filter(({ letter }) => letter === 'neighbour');
    expect(new Set(copies.map(({ id }) => id)).size).toBe(2);
    expect(copies.every(({ at }) => at === twice.now)).toBe(true);
  });

  it('that the scenario does not know changes nothing', () => {
    const setting = updateSetting();
    const world = openWorld(setting);
    expect(apply(setting, world, { kind: 'post', message: 'nobody' })).toEqual(world);
  });
});
