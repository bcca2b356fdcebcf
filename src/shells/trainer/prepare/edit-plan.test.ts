import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CatalogueEntry } from '#content/catalogue.ts';
import { ANYTHING, othersLike, valuesOf, wantedOf } from '#shells/trainer/prepare/catalogue-filter.ts';
import * as edit from '#shells/trainer/prepare/edit-plan.ts';
import { READY_PLANS } from '#shells/trainer/prepare/ready-plans.ts';
import { EMPTY_PLAN, type Plan, type Play } from '#workshop/plan.ts';

const scenarios = (plan: Plan) => plan.steps.map((step) => step.scenarios.join('+'));
const planned = (...ids: string[]) => ids.reduce((plan, id) => edit.withStep(plan, { id, minutes: 10 }), EMPTY_PLAN);
const slow: Play = { kind: 'incident', incident: 'slow-network', over: false };

describe('whoever prepares a workshop', () => {
  it('adds exercises, each once and with the time a group needs', () => {
    const plan = planned('tax/a', 'tax/b', 'tax/a');
    expect(scenarios(plan)).toEqual(['tax/a', 'tax/b']);
    expect(plan.steps[0]?.minutes).toBe(15);
  });

  it('adds no more than an afternoon holds', () => {
    const plan = planned(...Array.from({ length: 20 }, (_, n) => `tax/s${n}`));
    expect(plan.steps).toHaveLength(12);
  });

  it('puts them in another order, and stops at both ends', () => {
    const plan = planned('tax/a', 'tax/b', 'tax/c');
    expect(scenarios(edit.withStepMoved(plan, 2, -1))).toEqual(['tax/a', 'tax/c', 'tax/b']);
    expect(scenarios(edit.withStepMoved(plan, 0, -1))).toEqual(scenarios(plan));
    expect(scenarios(edit.withStepMoved(plan, 2, 1))).toEqual(scenarios(plan));
  });

  it('deals several personas over the seats, and always keeps one', () => {
    const two = edit.withVariantToggled(planned('tax/a'), 0, 'tax/b');
    expect(scenarios(two)).toEqual(['tax/a+tax/b']);
    expect(edit.isPlanned(two, 'tax/b')).toBe(true);
    expect(scenarios(edit.withVariantToggled(two, 0, 'tax/a'))).toEqual(['tax/b']);
    expect(scenarios(edit.withVariantToggled(planned('tax/a'), 0, 'tax/a'))).toEqual(['tax/a']);
    expect(scenarios(edit.withoutScenario(two, 'tax/a'))).toEqual(['tax/b']);
    expect(edit.withoutScenario(planned('tax/a'), 'tax/a').steps).toEqual([]);
  });

  it('holds cards ready, eight at most', () => {
    const one = edit.withCardToggled(planned('tax/a'), 0, slow);
    expect(one.steps[0]?.cards).toEqual([slow]);
    expect(edit.withCardToggled(one, 0, { ...slow }).steps[0]?.cards).toEqual([]);
    const many = Array.from({ length: 12 }, (_, n): Play => ({ kind: 'post', message: `m${n}` }));
    const full = many.reduce((plan, card) => edit.withCardToggled(plan, 0, card), one);
    expect(full.steps[0]?.cards).toHaveLength(8);
  });

  it('gives a step at least five minutes, and at most four hours', () => {
    expect(edit.withMinutes(planned('tax/a'), 0, 0).steps[0]?.minutes).toBe(5);
    expect(edit.withMinutes(planned('tax/a'), 0, 900).steps[0]?.minutes).toBe(240);
  });
});

describe('the list of exercises', () => {
  const entry = (id: string, persona: string, minutes: number, level: string, skills: string[]) =>
    ({
      id,
      agency: id.split('/')[0],
      procedure: 'tax/return',
      persona: { id: persona },
      minutes,
      level,
      skills,
    }) as unknown as CatalogueEntry;
  const list = [
    entry('tax/a', 'ines', 10, 'first-steps', ['digcomp-2.3']),
    entry('tax/b', 'paulo', 20, 'surprises', ['digcomp-2.3', 'digcomp-1.2']),
    entry('family/c', 'ines', 25, 'surprises', ['digcomp-4.2']),
  ];
  const found = (wanted: object) => wantedOf(list, { ...ANYTHING, ...wanted }).map(({ id }) => id);

  it('is narrowed by portal, skill, level and duration, and by several at once', () => {
    expect(found({})).toHaveLength(3);
    expect(found({ agency: 'tax' })).toEqual(['tax/a', 'tax/b']);
    expect(found({ skill: 'digcomp-1.2' })).toEqual(['tax/b']);
    expect(found({ level: 'surprises', agency: 'family' })).toEqual(['family/c']);
    expect(found({ duration: 'short' })).toEqual(['tax/a']);
    expect(found({ duration: 'long' })).toEqual(['family/c']);
    expect(valuesOf(list, ({ skills }) => skills)).toEqual(['digcomp-1.2', 'digcomp-2.3', 'digcomp-4.2']);
  });

  it('knows who else one may play on the same subject', () => {
    expect(othersLike(list, 'tax/a').map(({ id }) => id)).toEqual(['tax/b']);
    expect(othersLike(list, 'tax/unknown')).toEqual([]);
  });
});

describe('the plans to begin with', () => {
  it.each(READY_PLANS)('play exercises that exist: $id', ({ steps }) => {
    for (const id of steps.flatMap((step) => step.scenarios))
      expect(existsSync(`scenarios/${id}/scenario.yaml`)).toBe(true);
  });
});
