import { describe, expect, it } from 'vitest';
import { EMPTY_PLAN, type Plan } from '#workshop/plan.ts';
import {
  fitsInRoom,
  planFileName,
  planInFragment,
  readFragment,
  readPlanFile,
  writePlanFile,
} from '#workshop/plan-file.ts';

const plan: Plan = {
  ...EMPTY_PLAN,
  title: 'Impôts à Valfleury – mardi 😊',
  register: 'facile',
  help: 2,
  backstage: 'at-end',
  asksConfidence: false,
  steps: [
    {
      scenarios: ['tax/not-signed', 'tax/first-return'],
      minutes: 30,
      cards: [
        { kind: 'incident', incident: 'slow-network', over: false },
        { kind: 'inject', procedure: 'tax/income-return', event: { type: 'ask', reason: 'late', amount: 12 } },
      ],
    },
    { scenarios: ['family/false-refund'], minutes: 15, cards: [] },
  ],
};

describe('a plan', () => {
  it('comes back from its file as it was', () => {
    expect(readPlanFile(writePlanFile(plan))).toEqual({ plan });
  });

  it('comes back from its link as it was, with the place that opens it', () => {
    expect(readFragment(`#${planInFragment(plan)}`)).toEqual({ plan });
    expect(readFragment(planInFragment(plan, 7))).toEqual({ plan, seat: 7 });
    expect(planInFragment(plan)).toMatch(/^plan=[\w-]+$/);
  });

  it('is not looked for in a fragment that speaks of something else', () => {
    expect(readFragment('#K7QM2X9D')).toBeUndefined();
    expect(readFragment('')).toBeUndefined();
  });

  it('takes no place that does not exist', () => {
    for (const place of ['0', '61', '2.5', 'x', '']) {
      expect(readFragment(`${planInFragment(plan)}&place=${place}`)).toEqual({ plan });
    }
  });

  it('is told apart from other files, damaged ones and longer ones', () => {
    for (const other of ['', 'hello', '[]', 'null', '{"steps":[]}', writePlanFile(plan).slice(0, 200)]) {
      expect(readPlanFile(other)).toEqual({ problem: 'not-a-plan' });
    }
    expect(readPlanFile(writePlanFile(plan).replace('"minutes": 30', '"minutes": 3000'))).toEqual({
      problem: 'not-a-plan',
    });
    expect(readPlanFile(' '.repeat(70_000))).toEqual({ problem: 'too-long' });
    expect(readFragment(`plan=${'A'.repeat(70_000)}`)).toEqual({ problem: 'too-long' });
  });

  it('is refused kindly when its link was cut off on the way', () => {
    const link = planInFragment(plan);
    expect(readFragment(link.slice(0, -30))).toEqual({ problem: 'not-a-plan' });
    expect(readFragment('plan=é')).toEqual({ problem: 'not-a-plan' });
  });

  it('of a later version says so instead of being damaged', () => {
    const later = { ...plan, format: 2 } as unknown as Plan;
    expect(readPlanFile(writePlanFile(later))).toEqual({ problem: 'newer' });
    expect(readFragment(planInFragment(later))).toEqual({ problem: 'newer' });
  });

  it('gives its file a name that says what it is', () => {
    expect(planFileName(plan)).toBe('atelier-impots-a-valfleury-mardi.json');
    expect(planFileName(EMPTY_PLAN)).toBe('atelier.json');
  });

  it('is as long as the relay can carry, and no longer', () => {
    expect(fitsInRoom(plan)).toBe(true);
    const card = {
      kind: 'inject',
      procedure: 'employment/supporting-documents',
      event: { type: 'x'.repeat(40) },
    } as const;
    const full = { scenarios: ['a/b'], minutes: 30, cards: Array.from({ length: 8 }, () => card) };
    expect(fitsInRoom({ ...plan, steps: Array.from({ length: 8 }, () => full) })).toBe(false);
  });
});
