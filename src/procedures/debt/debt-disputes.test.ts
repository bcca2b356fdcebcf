import { describe, expect, it } from 'vitest';
import type { Situation } from '#domain/persona.ts';
import { instant } from '#domain/time.ts';
import { coached } from '#testing/case-in-hand.ts';
import { agencies, asked, contest, nobodyAsked, remission, review, spread } from '#testing/debtor.ts';

describe('an objection', () => {
  it('is receipted, with the day after which silence counts as a refusal', () => {
    const person = asked('family').do('contest', contest);
    expect(person.is('contested')).toBe(true);
    expect(person.letter('objection-received')?.values).toMatchObject({
      silentOn: { day: instant('2031-05-01T23:59') },
    });
    expect(asked('employment').do('contest', contest).letter('objection-received')?.values).toMatchObject({
      silentOn: { day: instant('2031-06-01T23:59') },
    });
  });

  it.each([
    [42_000, 'upheld', 'objection-refused', 42_000],
    [30_000, 'corrected', 'debt-corrected', 30_000],
    [0, 'cancelled', 'debt-cancelled', 0],
  ])('of whom truly owes %i cents ends as %s', (truly, state, letter, left) => {
    const person = asked('employment', { truly }).do('contest', contest).waitUntil('2031-04-16T10:00');
    expect(person.is(state)).toBe(true);
    expect(person.letters).toContain(letter);
    expect(person.shown).toMatchObject({ left });
  });

  it('is refused after the last day, and accepted on it', () => {
    expect(asked('family').waitUntil('2031-04-21T23:58').do('contest', contest).is('contested')).toBe(true);
    const late = asked('family').waitUntil('2031-04-22');
    expect(late.is('notified')).toBe(true);
    expect(late.try('contest', contest)?.reason).toBe('not-now');
    expect(late.do('payNow').is('paying')).toBe(true);
  });

  it('can be made once', () => {
    expect(asked('family').do('contest', contest).try('contest', contest)?.reason).toBe('not-now');
  });

  it('asks for no money meanwhile', () => {
    const person = asked('family', {}, { agencySilent: true }).do('contest', contest).waitUntil('2031-05-01');
    expect(person.letters).not.toContain('reminder');
    expect(person.try('payNow')?.reason).toBe('not-now');
  });

  it('that made the sum smaller leaves every choice, a review included', () => {
    const corrected = () => asked('family', { truly: 30_000 }).do('contest', contest).waitUntil('2031-04-17');
    expect(corrected().letter('debt-corrected')?.values).toMatchObject({
      before: { money: 42_000 },
      amount: { money: 30_000 },
      less: { money: 12_000 },
    });
    expect(corrected().do('payNow').waitUntil('2031-04-23').shown).toMatchObject({ paid: 30_000, left: 0 });
    expect(corrected().do('spread', spread(3)).shown).toMatchObject({ plan: { each: 10_000 } });
    expect(corrected().do('askRemission', remission).is('remissionAsked')).toBe(true);
    expect(corrected().do('askReview', review).is('underReview')).toBe(true);
  });
});

describe('silence', () => {
  const silent = { agencySilent: true };

  it('counts as a refusal after one month at one agency, two at the other, and nothing is sent', () => {
    const family = asked('family', {}, silent).do('contest', contest).waitUntil('2031-05-01T23:59');
    expect(family.is('contested')).toBe(true);
    expect(family.waitUntil('2031-05-02').is('silentRefusal')).toBe(true);
    expect(family.letters).toEqual(['overpayment-notified', 'objection-received']);
    expect(family.caseFile.history.at(-1)?.event).toBe('silence');
    const employment = asked('employment', {}, silent).do('contest', contest).waitUntil('2031-06-01');
    expect(employment.is('contested')).toBe(true);
    expect(employment.waitUntil('2031-06-02').is('silentRefusal')).toBe(true);
  });

  it('opens the way to the review, which may find the mistake', () => {
    const person = asked('family', { truly: 0 }, silent).do('contest', contest).waitUntil('2031-05-02');
    expect(person.do('askReview', { why: 'not-answered' }).is('underReview')).toBe(true);
    expect(person.waitUntil('2031-06-10').is('cancelled')).toBe(true);
  });

  it('of the reviewer counts as a refusal too', () => {
    const person = asked('family', {}, silent).do('contest', contest).waitUntil('2031-05-02T09:00');
    person.do('askReview', { why: 'not-answered' }).waitUntil('2031-07-02T23:59');
    expect(person.is('underReview')).toBe(true);
    expect(person.waitUntil('2031-07-03').is('reviewUpheld')).toBe(true);
    expect(person.letters).not.toContain('review-refused');
  });

  it('may be broken late', () => {
    const person = asked('family', {}, silent).do('contest', contest).waitUntil('2031-05-10');
    expect(person.told('acceptContest').is('cancelled')).toBe(true);
  });
});

describe('a review', () => {
  const reviewed = (truly: number) =>
    asked('employment', { truly }).do('contest', contest).told('refuseContest').do('askReview', review);

  it('comes after a refusal, is receipted, and answers', () => {
    const person = reviewed(42_000);
    expect(person.is('underReview')).toBe(true);
    expect(person.letter('review-received')?.values).toMatchObject({ reviewer: 'mediator' });
    expect(person.waitUntil('2031-05-01').is('reviewUpheld')).toBe(true);
    expect(person.letters).toContain('review-refused');
  });

  it.each([
    [30_000, 'corrected'],
    [0, 'cancelled'],
  ])('finds that %i cents are truly owed: %s', (truly, state) => {
    expect(reviewed(truly).waitUntil('2031-05-01').is(state)).toBe(true);
  });

  it('is not there for whoever has not contested, nor after two months', () => {
    expect(asked('employment').try('askReview', review)?.reason).toBe('not-now');
    const late = asked('employment').do('contest', contest).told('refuseContest').waitUntil('2031-06-02');
    expect(late.is('recovering')).toBe(true);
    expect(late.try('askReview', review)?.reason).toBe('not-now');
  });

  it('leaves the court, where the story ends, or any way to pay', () => {
    const person = reviewed(42_000).waitUntil('2031-05-01');
    expect(reviewed(42_000).waitUntil('2031-05-01').do('spread', spread(24)).is('planRunning')).toBe(true);
    expect(person.do('goToCourt').is('inCourt')).toBe(true);
    expect(person.waitUntil('2032-04-30').is('inCourt')).toBe(true);
  });
});

describe('an agent', () => {
  it('may correct or cancel the sum before anybody contests', () => {
    expect(asked('family').told('acceptContest').is('cancelled')).toBe(true);
    expect(asked('family', { truly: 20_000 }).told('correctDebt').shown).toMatchObject({ amount: 20_000 });
    expect(asked('family').told('correctDebt', { amount: 15_000 }).shown).toMatchObject({ left: 15_000 });
  });

  it('corrects nothing that is right already, and decides nothing that is over', () => {
    expect(asked('family').do('contest', contest).told('correctDebt').is('contested')).toBe(true);
    const settled = asked('family').do('payNow').waitUntil('2031-04-05');
    expect(settled.told('refuseContest').told('acceptContest').is('settled')).toBe(true);
  });

  it('gives a reason for a refusal', () => {
    const person = asked('family').do('contest', contest).told('refuseContest', { reason: 'no-payment-found' });
    expect(person.letter('objection-refused')?.values).toMatchObject({ reason: 'noPaymentFound' });
  });

  it('sees what was asked beside what is owed once somebody contests', () => {
    const person = asked('employment', { truly: 30_000, declared: 60_000, known: 66_000 });
    expect(person.counter).toMatchObject({
      checks: [{ result: 'waiting' }, { result: 'waiting' }, { result: 'waiting' }],
      compared: [{ id: 'pay', agrees: false }, { id: 'sum' }],
      rules: ['repay', 'objection'],
    });
    expect(person.counter?.compared[1]).not.toHaveProperty('known');
    expect(person.do('contest', contest).counter).toMatchObject({
      checks: [
        { id: 'in-time', result: 'passed' },
        { id: 'counted-once', result: 'failed' },
        { id: 'payment-found', result: 'waiting' },
      ],
      compared: [{ id: 'pay' }, { id: 'sum', declared: { money: 42_000 }, known: { money: 30_000 }, agrees: false }],
      rules: ['objection', 'silence'],
    });
  });

  it('applies only rules that are written down', () => {
    for (const { counter } of Object.values(agencies)) expect(Object.keys(counter?.rules ?? {})).not.toHaveLength(0);
    const rules = ['repay', 'objection', 'silence', 'remission', 'review', 'deductions'];
    expect(Object.keys(agencies.family.counter?.rules ?? {})).toEqual(rules);
    expect(Object.keys(agencies.employment.counter?.rules ?? {})).toEqual([...rules, 'small-debt']);
  });
});

describe('the coach', () => {
  const wants = (dispute: Situation['dispute'], more: Situation = {}) => ({ ...(dispute ? { dispute } : {}), ...more });

  it('pays at once when nothing else is wanted', () => {
    expect(asked('family').truths()).toEqual(['payNow']);
  });

  it('spreads as wanted, or as near as is offered', () => {
    const person = asked('family', {}, wants({ wants: 'spread', instalments: 24 }));
    expect(person.truths()).toEqual(['spread']);
    const { truth } = person.rules.moves.find(({ id }) => id === 'spread') ?? {};
    const { caseFile, setting, world } = person;
    const { situation } = setting.exercise;
    expect(truth?.({ caseFile, situation, drawer: [], now: world.now, applicant: {} as never })).toMatchObject({
      months: '12',
    });
  });

  it('asks for remission, and pays when it is refused', () => {
    const person = asked('family', {}, wants({ wants: 'remission' }));
    expect(person.truths()).toEqual(['askRemission']);
    person.do('askRemission', remission).told('refuseRemission');
    expect(person.truths()).toEqual(['payNow']);
  });

  it('contests, goes on to the review after a refusal or silence, then pays; it sends nobody to court', () => {
    const person = asked('family', {}, wants({ wants: 'contest' }, { agencySilent: true }));
    expect(person.truths()).toContain('contest');
    expect(person.truths()).not.toContain('payNow');
    person.do('contest', contest).waitUntil('2031-05-03');
    expect(person.truths()).toContain('askReview');
    person.do('askReview', review).waitUntil('2031-08-01');
    expect(person.is('reviewUpheld')).toBe(true);
    expect(person.truths()).toContain('payNow');
    expect(person.truths()).not.toContain('goToCourt');
  });

  it('pays what is left of a sum that was corrected', () => {
    const person = asked('family', { truly: 30_000 }, wants({ wants: 'contest' }));
    expect(person.do('contest', contest).waitUntil('2031-04-17').truths()).toContain('payNow');
  });

  it.each([
    [{ wants: 'pay' }, false, 42_000, 'settled'],
    [{ wants: 'spread', instalments: 10 }, false, 42_000, 'settled'],
    [{ wants: 'remission' }, false, 42_000, 'remitted'],
    [{ wants: 'contest' }, false, 0, 'cancelled'],
    [{ wants: 'contest' }, false, 30_000, 'settled'],
    [{ wants: 'contest' }, false, 42_000, 'reviewUpheld'],
    [{ wants: 'contest' }, true, 42_000, 'silentRefusal'],
    [{ wants: 'contest' }, true, 0, 'cancelled'],
    [{ wants: 'pay' }, false, 42_000, 'recovering'],
  ] as const)(
    'leads somebody who wants %o, silent agency: %s, truly owed: %i, to %s',
    (dispute, agencySilent, truly, goal) => {
      const { setting } = nobodyAsked('family', { dispute, agencySilent });
      const debt = {
        procedure: setting.exercise.procedure,
        after: 0,
        event: { type: 'debtFound', amount: 42_000, truly },
      };
      const played = { ...setting, exercise: { ...setting.exercise, goal, injects: [debt] } };
      const ending = coached(played);
      expect(ending).toMatchObject({ goalReached: true, rewinds: 0, problems: [] });
    },
  );
});
