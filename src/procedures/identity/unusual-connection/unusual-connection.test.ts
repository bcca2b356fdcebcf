import { describe, expect, it } from 'vitest';
import { DAY } from '#domain/time.ts';
import { unusualConnection } from '#procedures/identity/unusual-connection/unusual-connection.procedure.ts';
import { anExercise, CaseInHand } from '#testing/case-in-hand.ts';

class Warned extends CaseInHand {
  /** The code of the connection that the latest alert names. */
  get code(): string {
    return String(this.letter(this.letters.includes('second-alert') ? 'second-alert' : 'alert')?.values.code);
  }

  reports(): this {
    return this.do('wasNotMe').do('report', { code: this.code });
  }

  waitADay(): this {
    return this.waitUntil(this.world.now + DAY);
  }
}

function withAnAlert(connectionWasMine: boolean): Warned {
  const exercise = anExercise({
    id: 'identity/test',
    procedure: unusualConnection.id,
    goal: connectionWasMine ? 'recognised' : 'reported',
    situation: { connectionWasMine },
  });
  return new Warned({ [unusualConnection.id]: unusualConnection }, exercise);
}

describe('the alert', () => {
  it('comes by e-mail, with a day, a time and the code of the connection, and no link', () => {
    const alert = withAnAlert(true).letter('alert');
    expect(alert).toMatchObject({ channel: 'email', values: { code: expect.stringMatching(/^\d{6}$/) } });
    expect(Object.keys(alert?.values ?? {}).sort()).toEqual(['code', 'day', 'time']);
    expect(alert?.link).toBeUndefined();
    expect(alert?.fraud).toBeUndefined();
  });

  it('asks for nothing: a person who leaves it alone loses nothing', () => {
    const person = withAnAlert(true).waitADay();
    expect(person.is('alerted')).toBe(true);
    expect(person.letters).toEqual(['alert']);
  });
});

describe('one’s own connection', () => {
  it('is recognised in the history, and that is all', () => {
    const person = withAnAlert(true).do('lookAtHistory').do('recognise');
    expect(person.is('recognised')).toBe(true);
    expect(person.waitADay().letters).toEqual(['alert']);
  });

  it('is reported by mistake: the report can be withdrawn, nothing has happened', () => {
    const person = withAnAlert(true).do('lookAtHistory').reports();
    expect(person.is('reportedMyself')).toBe(true);
    expect(person.letters).toContain('report-receipt');
    expect(person.do('withdraw').is('recognised')).toBe(true);
  });

  it('is remembered in the middle of the report, which then never leaves', () => {
    const person = withAnAlert(true).do('lookAtHistory').do('wasNotMe').do('recognise');
    expect(person.is('recognised')).toBe(true);
    expect(person.letters).not.toContain('report-receipt');
  });
});

describe('a stranger’s connection', () => {
  it('is reported with the code of the e-mail, spaces forgiven', () => {
    const person = withAnAlert(false).do('lookAtHistory').do('wasNotMe');
    const spaced = `${person.code.slice(0, 3)} ${person.code.slice(3)}`;
    person.do('report', { code: spaced, 'what-happened': 'Je dormais.' });
    expect(person.is('reported')).toBe(true);
    expect(person.letter('report-receipt')?.values).toEqual({ code: person.code });
  });

  it('is not found under a wrong code, and the report can be tried as often as needed', () => {
    const person = withAnAlert(false).do('lookAtHistory').do('wasNotMe');
    for (const code of ['000000', '111111', '222222', '333333']) {
      expect(person.do('report', { code }).is('reporting.codeRefused')).toBe(true);
    }
    expect(person.do('report', { code: person.code }).is('reported')).toBe(true);
  });

  it('needs a code of six digits', () => {
    const person = withAnAlert(false).do('lookAtHistory').do('wasNotMe');
    expect(person.try('report', { code: '12345' })?.problems).toMatchObject([{ code: 'not-digits' }]);
  });

  it('accepted by mistake can still be reported the same day', () => {
    const person = withAnAlert(false).do('lookAtHistory').do('recognise');
    expect(person.is('strangerAccepted')).toBe(true);
    expect(person.reports().is('reported')).toBe(true);
    expect(person.waitADay().letters).not.toContain('second-alert');
  });

  it('accepted by mistake comes back the next day: a second e-mail, a new code, still time', () => {
    const person = withAnAlert(false).do('lookAtHistory').do('recognise');
    const first = person.code;
    expect(person.waitADay().is('strangerBack')).toBe(true);
    expect(person.letters).toEqual(['alert', 'second-alert']);
    expect(person.code).not.toBe(first);
    expect(person.reports().is('reported')).toBe(true);
  });
});

describe('the report', () => {
  it('keeps no answer in the case: it is compared and forgotten', () => {
    const person = withAnAlert(false).do('lookAtHistory').do('wasNotMe');
    person.do('report', { code: person.code, 'what-happened': 'Je dormais.' });
    expect(JSON.stringify(person.caseFile)).not.toContain('Je dormais.');
  });
});
