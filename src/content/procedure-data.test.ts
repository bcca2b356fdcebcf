import { describe, expect, it } from 'vitest';
import { delayNames, eventNames, isState, stateNames } from '#content/machine-parts.ts';
import { canHappen } from '#content/reachable.ts';
import { SOURCES } from '#domain/circuit.ts';
import { ruleBook } from '#testing/rule-book.ts';

describe.each(Object.values(ruleBook).map((rules) => [rules.id, rules] as const))('%s', (_id, rules) => {
  it('says of every delay what it means to the applicant, and of no other', () => {
    expect(Object.keys(rules.delays).sort()).toEqual([...delayNames(rules)].sort());
  });

  it('explains only states that there are, each state one can stand in among them', () => {
    for (const state of Object.keys(rules.explanations)) expect(isState(rules, state), state).toBe(true);
    expect(stateNames(rules)).toEqual(expect.arrayContaining(Object.keys(rules.explanations)));
  });

  it('names only sources that somebody holds', () => {
    const named = Object.values(rules.explanations).flatMap(({ data }) => data.map(({ from }) => from));
    expect(Object.keys(SOURCES)).toEqual(expect.arrayContaining(named));
  });

  it('leaves to the agent what can happen, and no move of the applicant', () => {
    for (const { event } of rules.decisions ?? []) {
      expect(eventNames(rules)).toContain(event);
      expect(canHappen(rules, event), event).toBe(true);
      expect(rules.moves.map(({ id }) => id)).not.toContain(event);
    }
  });

  it('tells only what somebody at that agency listens to', () => {
    for (const { agency, event } of rules.tells ?? []) {
      const listeners = Object.values(ruleBook).filter((other) => other.agency === agency);
      expect(
        listeners.some((other) => eventNames(other).includes(event)),
        `${agency} ${event}`,
      ).toBe(true);
    }
  });

  it('is followed only by procedures of its own agency that it tells something', () => {
    for (const id of rules.followedBy ?? []) {
      const follower = ruleBook[id];
      expect(follower?.agency).toBe(rules.agency);
      const told = (rules.tells ?? []).filter(({ agency }) => agency === rules.agency);
      expect(told.some(({ event }) => follower && eventNames(follower).includes(event))).toBe(true);
    }
  });
});
