import { describe, expect, it } from 'vitest';
import { INCIDENTS } from '#domain/exercise.ts';
import { apply, openWorld } from '#engine/session/fold.ts';
import type { Setting } from '#engine/session/setting.ts';
import { LASTING, stateOf } from '#explain/incidents/playable.ts';
import { anExercise } from '#testing/case-in-hand.ts';
import { ruleBook } from '#testing/rule-book.ts';

const setting: Setting = { exercise: anExercise(), rules: ruleBook };
const start = openWorld(setting);

describe('an incident', () => {
  it.each([...LASTING])('that lasts can be played, then stopped: %s', (incident) => {
    expect(stateOf(setting, start, incident)).toBe('off');
    const struck = apply(setting, start, { kind: 'incident', incident, over: false });
    expect(stateOf(setting, struck, incident)).toBe('on');
    const over = apply(setting, struck, { kind: 'incident', incident, over: true });
    expect(stateOf(setting, over, incident)).toBe('off');
  });

  it.each(INCIDENTS)('that can be played changes something: %s', (incident) => {
    if (stateOf(setting, start, incident) !== 'off') return;
    expect(apply(setting, start, { kind: 'incident', incident, over: false })).not.toEqual(start);
  });

  it('says why it makes no sense now', () => {
    expect(stateOf(setting, start, 'session-expired')).toBe('not-open');
    const locked = apply(setting, start, { kind: 'incident', incident: 'account-locked', over: false });
    expect(stateOf(setting, locked, 'account-locked')).toBe('not-closed');
    const lost = apply(setting, start, { kind: 'incident', incident: 'tab-closed', over: false });
    expect(stateOf(setting, lost, 'tab-closed')).toBe('no-site');
  });
});
