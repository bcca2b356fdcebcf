import { describe, expect, it } from 'vitest';
import { HOUR } from '#domain/time.ts';
import { publicComputer } from '#procedures/employment/public-computer/public-computer.procedure.ts';
import { anExercise, CaseInHand } from '#testing/case-in-hand.ts';
import { ruleBook } from '#testing/rule-book.ts';

class Visitor extends CaseInHand {
  atTheDoor(event: string): this {
    return this.happens({ kind: 'inject', procedure: 'employment/sign-in', event: { type: event } });
  }

  signsIn(): this {
    return this.atTheDoor('admit');
  }

  cleans(): this {
    return this.do('deleteDownload').do('forgetPassword').do('clearHistory');
  }
}

function atTheLibrary(): Visitor {
  return new Visitor(
    ruleBook,
    anExercise({
      id: 'employment/test',
      procedure: publicComputer.id,
      goal: 'leftClean',
      situation: { device: 'public' },
    }),
  );
}

describe('leaving a computer for everybody', () => {
  it('is clean when one has signed out and removed file, password and history', () => {
    const person = atTheLibrary().signsIn().do('download').do('signOut').cleans().do('leave');
    expect(person.is('leftClean')).toBe(true);
    expect(person.isSignedIn).toBe(false);
    expect(person.letters).not.toContain('library-call');
  });

  it('counts signing out at the portal’s own door', () => {
    const person = atTheLibrary().signsIn().do('download').atTheDoor('signOut').cleans().do('leave');
    expect(person.is('leftClean')).toBe(true);
  });

  it('counts a session that has ended by itself', () => {
    const person = atTheLibrary().signsIn().do('download').cleans();
    expect(
      person
        .waitUntil(person.world.now + HOUR)
        .do('leave')
        .is('leftClean'),
    ).toBe(true);
  });

  it('needs the space closed again after one has signed in a second time', () => {
    const person = atTheLibrary().signsIn().do('download').do('signOut').signsIn().cleans().do('leave');
    expect(person.is('tracesFound')).toBe(true);
  });

  it('needs a second copy deleted too', () => {
    const person = atTheLibrary().signsIn().do('download').cleans().do('download').do('signOut').do('leave');
    expect(person.is('tracesFound')).toBe(true);
  });
});

describe('leaving traces', () => {
  const steps = ['signOut', 'deleteDownload', 'forgetPassword', 'clearHistory'];

  it.each(steps)('without "%s" brings the library’s text message; coming back, one finishes', (forgotten) => {
    const person = atTheLibrary().signsIn().do('download');
    for (const step of steps) if (step !== forgotten) person.do(step);
    expect(person.do('leave').is('tracesFound')).toBe(true);
    expect(person.letter('library-call')).toMatchObject({ channel: 'sms', sender: { address: '05 36 49 33 10' } });
    expect(person.do('comeBack').do(forgotten).do('leave').is('leftClean')).toBe(true);
  });

  it('happens to somebody who gets up without having done anything: the password was kept by somebody else', () => {
    const person = atTheLibrary().do('leave');
    expect(person.is('tracesFound')).toBe(true);
    person.do('comeBack').do('forgetPassword').do('clearHistory');
    expect(person.do('leave').is('leftClean'), 'a space that was never opened need not be closed').toBe(true);
  });

  it('cannot be removed twice', () => {
    const person = atTheLibrary().signsIn().do('download').do('clearHistory');
    expect(person.try('clearHistory')?.reason).toBe('not-now');
  });
});
