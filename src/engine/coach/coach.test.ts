import { describe, expect, it } from 'vitest';
import type { Exercise } from '#domain/exercise.ts';
import type { Entry } from '#domain/log.ts';
import { instant } from '#domain/time.ts';
import type { World } from '#domain/world.ts';
import { advise, adviseWithWayBack } from '#engine/coach/advise.ts';
import { fold, openWorld } from '#engine/session/fold.ts';
import { isSignedIn, type Setting } from '#engine/session/setting.ts';
import { anExercise, aPayslip } from '#testing/case-in-hand.ts';
import { playUntil } from '#testing/play-until.ts';
import { ruleBook } from '#testing/rule-book.ts';

const settingOf = (changes: Partial<Exercise> = {}): Setting => ({ exercise: anExercise(changes), rules: ruleBook });
const work = [{ employer: 'Boulangerie Lirette', hours: 10, gross: 20_000, payslip: 'payslip' }];
const submitted = ({ cases }: { cases: Record<string, { answers: object }> }) =>
  Object.keys(cases['employment/monthly-update']?.answers ?? {}).length > 0;

/** The session of the day before has ended: the coach leads through the door before it leads to anything inside. */
const inside = (setting: Setting, world: World) => isSignedIn(setting, world, 'employment/monthly-update');

describe('the coach', () => {
  it('first leads to the door, since the update needs one to be signed in', () => {
    const setting = settingOf();
    expect(advise(setting, openWorld(setting))).toMatchObject({
      status: 'act',
      act: { kind: 'open', target: 'link:/sign-in' },
      topic: { procedure: 'employment/sign-in', move: 'enterCredentials' },
    });
  });

  it('says what to type, and never asks for what is typed already', () => {
    const setting = settingOf();
    const typed: Entry[] = [
      { kind: 'visit', site: 'employment', page: '/sign-in' },
      { kind: 'draft', form: 'employment/sign-in/credentials', answers: { identifier: 'FICTIF-NADIA' } },
    ];
    expect(advise(setting, fold(setting, typed))).toMatchObject({
      act: { kind: 'type', target: 'field:credentials.password', value: 'Trois-Mots-1' },
    });
  });

  it('sends to the mailbox to read the code before typing it', () => {
    const setting = settingOf();
    const { world } = playUntil(setting, ({ place }) => place.page === '/sign-in/code');
    expect(advise(setting, world)).toMatchObject({ act: { kind: 'open', target: 'front:mailbox' } });
  });

  it('does not ask to bring to the front what is visible anyway', () => {
    const setting = settingOf();
    const { entries } = playUntil(setting, ({ letters }) =>
      letters.some(({ letter, read }) => letter === 'code' && read),
    );
    const world = fold(setting, entries);
    expect(advise(setting, world)).toMatchObject({ act: { target: 'front:portal' } });
    expect(advise(setting, world, { sideBySide: true })).toMatchObject({ act: { target: 'field:code.code' } });
  });

  it('waits for a code that is held back', () => {
    const setting = settingOf({ incidents: ['code-arrives-late'] });
    const { world } = playUntil(setting, ({ place }) => place.page === '/sign-in/code');
    expect(advise(setting, world)).toMatchObject({ act: { kind: 'wait', value: '2031-03-29T09:06' } });
  });

  it('sends the update now and the payslip later, rather than waiting for the payslip', () => {
    const late = aPayslip({ availableFrom: instant('2031-04-04T09:00') });
    const setting = settingOf({ situation: { work, stillLooking: true }, drawer: [late] });
    const { world } = playUntil(setting, submitted);
    expect(world.now).toBeLessThan(instant('2031-03-30'));
  });

  it('has an answer that was sent and is not true corrected, as long as that is possible', () => {
    const setting = settingOf({ situation: { work, stillLooking: true }, drawer: [aPayslip()] });
    const honest = settingOf();
    const { entries } = playUntil(honest, submitted);
    const world = fold(setting, entries);
    const advice = advise(setting, world);
    expect(advice).toMatchObject({ topic: { move: 'submit' } });
    expect(advice.status === 'act' && advice.stepsLeft, 'mending is not the end').toBeGreaterThan(1);
    expect(advise(honest, world)).toMatchObject({ act: { kind: 'wait' } });
  });

  it('says when the goal is out of reach, and offers the last line before it was', () => {
    const setting = settingOf();
    const entries: Entry[] = [
      { kind: 'visit', site: 'employment', page: '/sign-in' },
      { kind: 'wait', to: instant('2031-04-10') },
      { kind: 'wait', to: instant('2031-04-20') },
      { kind: 'open', front: 'mailbox' },
    ];
    const advice = adviseWithWayBack(setting, entries, fold(setting, entries));
    expect(advice).toEqual({ status: 'out-of-reach', back: 2 });
    const back = fold(setting, [...entries, { kind: 'rewind', to: 2 }]);
    expect(advise(setting, back).status).toBe('act');
  });

  it('takes a paper the agency asks for on the scenario’s order', () => {
    const setting = settingOf({
      situation: { work, stillLooking: true },
      drawer: [aPayslip()],
      injects: [
        {
          procedure: 'employment/monthly-update',
          when: 'checkingPayslips',
          after: 3_600_000,
          event: { type: 'requestDocument' },
        },
      ],
    });
    const isAsked = ({ letters }: World) => letters.some(({ letter }) => letter === 'document-request');
    const { world } = playUntil(setting, (now) => isAsked(now) && inside(setting, now));
    expect(advise(setting, world)).toMatchObject({ topic: { move: 'attachPayslip' } });
  });

  it('sees many interchangeable papers as one', () => {
    const four = Array.from({ length: 4 }, (_, n) => ({ ...work[0], employer: `Atelier ${n + 1}`, payslip: `p${n}` }));
    const drawer = four.map(({ employer, payslip }) =>
      aPayslip({ id: payslip, facts: { ...aPayslip().facts, employer }, availableFrom: instant('2031-04-04T09:00') }),
    );
    const setting = settingOf({ situation: { work: four as typeof work, stillLooking: true }, drawer });
    const haveCome = ({ now }: World) => now >= instant('2031-04-04T09:00');
    const { world } = playUntil(setting, (now) => haveCome(now) && inside(setting, now));
    const advice = advise(setting, world);
    expect(advice).toMatchObject({ status: 'act', topic: { move: 'attachPayslip' } });
    expect(advice.status === 'act' && advice.stepsLeft).toBeLessThan(10);
  });
});
