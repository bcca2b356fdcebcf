import { describe, expect, it } from 'vitest';
import { MINUTE } from '#domain/time.ts';
import { singleSignOn } from '#procedures/identity/single-sign-on/single-sign-on.procedure.ts';
import { anExercise, CaseInHand } from '#testing/case-in-hand.ts';
import { ruleBook } from '#testing/rule-book.ts';

const tax = { identifier: '0300000000017', password: 'Trois-Mots-2' };
const employment = { identifier: 'FICTIF-NADIA', password: 'Trois-Mots-1' };
const wrong = { ...tax, password: 'trois-mots-2' };

class KeyHolder extends CaseInHand {
  wait(minutes: number): this {
    return this.waitUntil(this.world.now + minutes * MINUTE);
  }

  /** Up to the page that shows what will be handed over. */
  isRecognised(): this {
    return this.do('knock-family').do('choose-tax').do('signIn-tax', tax);
  }

  mistypes(times: number): this {
    for (let time = 1; time <= times; time += 1) this.do('signIn-tax', wrong);
    return this;
  }
}

function atThreeDoors(accounts = { employment, tax } as Partial<Record<'employment' | 'tax', typeof tax>>): KeyHolder {
  const { persona } = anExercise();
  const exercise = anExercise({
    id: 'identity/test',
    procedure: singleSignOn.id,
    goal: 'everyDoorOpen',
    persona: { ...persona, accounts },
  });
  return new KeyHolder(ruleBook, exercise);
}

describe('one key for several doors', () => {
  it('opens the first one: choose an account, sign in there, see what is handed over, agree', () => {
    const person = atThreeDoors().do('knock-family');
    expect(person.is('choosing')).toBe(true);
    expect(person.do('choose-tax').is('atAccount.waiting')).toBe(true);
    expect(person.do('signIn-tax', tax).is('confirming.asking')).toBe(true);
    expect(person.isSignedInAt('family'), 'nothing was handed over yet').toBe(false);
    expect(person.do('confirm').is('keyReady.doorOpen')).toBe(true);
    expect(person.isSignedInAt('family')).toBe(true);
    expect(person.isSignedInAt('tax'), 'being recognised there opens no space there').toBe(false);
  });

  it('shows who sees what before anything leaves', () => {
    const person = atThreeDoors().isRecognised().do('lookAtData');
    expect(person.is('confirming.dataShown')).toBe(true);
    expect(person.do('confirm').isSignedInAt('family')).toBe(true);
  });

  it('opens the second door, and the third, without typing anything', () => {
    const person = atThreeDoors().isRecognised().do('confirm').do('knock-employment');
    expect(person.is('confirming')).toBe(true);
    expect(person.do('confirm').isSignedInAt('employment')).toBe(true);
    expect(person.do('knock-tax').do('confirm').is('keyReady.everyDoorOpen')).toBe(true);
    expect(person.isSignedInAt('tax')).toBe(true);
  });

  it('keeps the other doors open when one is closed', () => {
    const person = atThreeDoors().isRecognised().do('confirm').do('knock-employment').do('confirm');
    person.happens({ kind: 'inject', procedure: 'family/sign-in', event: { type: 'signOut' } });
    expect(person.isSignedInAt('family')).toBe(false);
    expect(person.isSignedInAt('employment')).toBe(true);
  });

  it('opens a space whose own password was mistyped too often', () => {
    const person = atThreeDoors();
    person.happens({ kind: 'inject', procedure: 'family/sign-in', event: { type: 'lock' } });
    expect(person.isRecognised().do('confirm').isSignedInAt('family')).toBe(true);
  });
});

describe('the key', () => {
  it('is forgotten after thirty minutes without use', () => {
    const person = atThreeDoors().isRecognised().do('confirm').wait(30);
    expect(person.is('keyExpired')).toBe(true);
    expect(person.do('knock-employment').is('choosing')).toBe(true);
  });

  it('stays ready longer when it is used meanwhile', () => {
    const person = atThreeDoors().isRecognised().do('confirm').wait(25).do('knock-employment').do('confirm').wait(25);
    expect(person.do('knock-tax').is('confirming')).toBe(true);
  });

  it('is also forgotten by somebody who never says yes', () => {
    expect(atThreeDoors().isRecognised().wait(30).is('keyExpired')).toBe(true);
  });
});

describe('at the chosen account', () => {
  it('the identifier of another account is named as such, and breaks nothing', () => {
    const person = atThreeDoors().do('knock-family').do('choose-employment').do('signIn-employment', tax);
    expect(person.is('atAccount.wrongAccount')).toBe(true);
    expect(person.do('signIn-employment', employment).is('confirming')).toBe(true);
  });

  it('one can choose another account, and start afresh there', () => {
    const person = atThreeDoors().do('knock-family').do('choose-tax').mistypes(2).do('chooseAnother-tax');
    person.do('choose-employment').do('signIn-employment', { ...employment, password: 'faux' });
    expect(person.is('atAccount.refused')).toBe(true);
    expect(person.do('signIn-employment', employment).is('confirming')).toBe(true);
  });

  it('codes cannot be typed at an account that was not chosen', () => {
    const person = atThreeDoors().do('knock-family').do('choose-tax');
    expect(person.try('signIn-employment', employment)?.reason).toBe('not-now');
  });

  it('three mistakes lock for half an hour', () => {
    const person = atThreeDoors().do('knock-family').do('choose-tax').mistypes(2);
    expect(person.is('atAccount.refused')).toBe(true);
    expect(person.mistypes(1).is('accountLocked')).toBe(true);
    expect(person.try('signIn-tax', tax)?.reason).toBe('not-now');
    person.wait(30);
    expect(person.isRecognised().is('confirming')).toBe(true);
  });

  it('a locked account stays locked when it is chosen anew, while another one serves', () => {
    const person = atThreeDoors().do('knock-family').do('choose-tax').mistypes(3).do('chooseAnother-tax');
    expect(person.do('choose-tax').is('accountLocked')).toBe(true);
    expect(person.do('knock-employment').is('choosing')).toBe(true);
    person.do('choose-employment').do('signIn-employment', employment);
    expect(person.is('confirming')).toBe(true);
  });

  it('nothing keeps a password, neither the right one nor another', () => {
    const person = atThreeDoors().do('knock-family').do('choose-tax').mistypes(1).do('signIn-tax', tax).do('confirm');
    const world = JSON.stringify(person.world);
    for (const secret of [tax.password, wrong.password, employment.password]) expect(world).not.toContain(secret);
  });
});

describe('changing one’s mind', () => {
  it('a Fougère account does not exist: one is told so, and led back to the list', () => {
    const person = atThreeDoors().do('knock-family').do('wantOwnAccount');
    expect(person.is('noOwnAccount')).toBe(true);
    expect(person.do('chooseAnother').is('choosing')).toBe(true);
  });

  it('refusing at the end hands nothing over, and can be taken back', () => {
    const person = atThreeDoors().isRecognised().do('decline');
    expect(person.is('keyReady.unused')).toBe(true);
    expect(person.isSignedInAt('family')).toBe(false);
    expect(person.do('knock-family').do('confirm').isSignedInAt('family')).toBe(true);
  });

  it('another door may ask before the first one was answered', () => {
    const person = atThreeDoors().isRecognised().do('knock-employment').do('confirm');
    expect(person.isSignedInAt('employment')).toBe(true);
    expect(person.isSignedInAt('family')).toBe(false);
  });
});

describe('the coach', () => {
  it('takes the account one has', () => {
    const person = atThreeDoors({ employment }).do('knock-family');
    person.happens({ kind: 'visit', site: 'identity', page: '/choose' });
    expect(person.advised).toBe('move:choose-employment');
  });

  it('never looks for an account of Fougère’s own, nor refuses at the end', () => {
    const person = atThreeDoors().isRecognised();
    person.happens({ kind: 'visit', site: 'identity', page: '/confirm' });
    expect(person.advised).toBe('move:confirm');
  });
});
