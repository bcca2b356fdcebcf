import { describe, expect, it } from 'vitest';
import type { Exercise } from '#domain/exercise.ts';
import type { Entry } from '#domain/log.ts';
import type { Lost } from '#domain/persona.ts';
import type { Procedure } from '#domain/procedure.ts';
import { DAY, HOUR, MINUTE } from '#domain/time.ts';
import { doorExplanations } from '#procedures/door/door.explanations.ts';
import type { DoorFacts } from '#procedures/door/door.facts.ts';
import { doorForms } from '#procedures/door/door.forms.ts';
import { doorLetters } from '#procedures/door/door.letters.ts';
import { doorDelays, doorInput, doorMachine } from '#procedures/door/door.machine.ts';
import { doorMoves } from '#procedures/door/door.moves.ts';
import { doorView } from '#procedures/door/door.view.ts';
import { anExercise, CaseInHand } from '#testing/case-in-hand.ts';

const facts: DoorFacts = {
  agency: 'employment',
  validFor: 2026,
  codeLength: 6,
  codeValidFor: 15 * MINUTE,
  attempts: 3,
  lockedFor: 30 * MINUTE,
  warnedAfter: 20 * MINUTE,
  endedAfter: 5 * MINUTE,
  linkValidFor: 24 * HOUR,
  postTakes: 4 * DAY,
  keepsDrafts: true,
};

/** The door of no agency in particular. */
function aDoor(changes: Partial<DoorFacts>): Procedure<ReturnType<typeof doorMachine>> {
  const own = { ...facts, ...changes };
  const identifier = { id: 'identifier', kind: 'text', maxLength: 60 } as const;
  return {
    id: 'employment/sign-in',
    agency: 'employment',
    machine: doorMachine(own),
    signedInState: 'signedIn',
    delays: doorDelays,
    forms: doorForms(own, identifier, [{ rule: 'length', min: 8 }, { rule: 'upper' }, { rule: 'digit' }]),
    moves: doorMoves(own),
    letters: doorLetters(own),
    input: doorInput,
    view: doorView(own),
    explanations: doorExplanations({ asOf: '2026-11', source: 'a test' }),
  };
}

const nadia = { identifier: 'FICTIF-NADIA', password: 'Trois-Mots-1' };
const wrong = { ...nadia, password: 'trois-mots-1' };
const nadiasName = { 'last-name': 'Perrin', 'birth-date': '02/05/1990' };
const nadiasMailbox = { 'birth-date': '02/05/1990', 'new-email': 'nadia.perrin@courriel.example' };

class Door extends CaseInHand {
  /** The code received last, by e-mail or by post. */
  get code(): string {
    const letter = this.world.letters.findLast(({ values }) => values.code !== undefined);
    return String(letter?.values.code);
  }

  get failures(): unknown {
    return this.caseFile.context.failures;
  }

  wait(minutes: number): this {
    return this.waitUntil(this.world.now + minutes * MINUTE);
  }

  times(count: number, move: string, answers: Record<string, string>): this {
    for (let time = 1; time <= count; time += 1) this.do(move, answers);
    return this;
  }

  signIn(): this {
    return this.do('enterCredentials', nadia).do('enterCode', { code: this.code });
  }
}

function atTheDoor(changes: Partial<DoorFacts> = {}, lost: Lost[] = [], exercise: Partial<Exercise> = {}): Door {
  const door = aDoor(changes);
  return new Door(
    { [door.id]: door },
    anExercise({ procedure: door.id, goal: 'signedIn', situation: { lost }, ...exercise }),
  );
}

const told = (type: string): Entry => ({ kind: 'inject', procedure: 'employment/sign-in', event: { type } });

describe('identifier, password and code', () => {
  it('open the space', () => {
    const door = atTheDoor().do('enterCredentials', nadia);
    expect(door.code).toMatch(/^\d{6}$/);
    expect(door.do('enterCode', { code: door.code }).is('signedIn.active')).toBe(true);
  });

  it('are forgiven their spaces', () => {
    const door = atTheDoor().do('enterCredentials', { ...nadia, identifier: ' FICTIF-NADIA ' });
    const spaced = `${door.code.slice(0, 3)} ${door.code.slice(3)} `;
    expect(door.do('enterCode', { code: spaced }).is('signedIn')).toBe(true);
  });

  it('are refused without saying which of the two is wrong', () => {
    expect(atTheDoor().do('enterCredentials', wrong).is('credentialsRefused')).toBe(true);
    const other = { ...nadia, identifier: 'FICTIF-NADINE' };
    expect(atTheDoor().do('enterCredentials', other).is('credentialsRefused')).toBe(true);
  });

  it('leave no password behind, neither the right one nor another', () => {
    const door = atTheDoor({}, ['password']).do('enterCredentials', wrong).do('askNewPassword', nadia);
    door.do('followPasswordLink').do('setPassword', { 'new-password': 'Chat-Lune-2031' });
    door.do('enterCredentials', { ...nadia, password: 'Chat-Lune-2031' });
    const world = JSON.stringify(door.world);
    for (const password of [nadia.password, wrong.password, 'Chat-Lune-2031']) expect(world).not.toContain(password);
  });

  it('count failures anew once the credentials were right', () => {
    const door = atTheDoor().times(2, 'enterCredentials', wrong).do('enterCredentials', nadia);
    expect(door.do('enterCode', { code: '000000' }).is('codeSent.codeRefused')).toBe(true);
  });
});

describe('the code', () => {
  it('expires after a quarter of an hour; a new one opens, the old one does not', () => {
    const door = atTheDoor().do('enterCredentials', nadia);
    const old = door.code;
    expect(door.wait(15).is('codeExpired')).toBe(true);
    expect(door.try('enterCode', { code: old })?.reason).toBe('not-now');
    door.do('askNewCode');
    expect(door.do('enterCode', { code: old }).is('codeSent.codeRefused')).toBe(true);
    expect(door.do('enterCode', { code: door.code }).is('signedIn')).toBe(true);
  });

  it('is lost with the tab that waits for it', () => {
    const door = atTheDoor().do('enterCredentials', nadia).happens({ kind: 'close', site: 'employment' });
    expect(door.is('signedOut')).toBe(true);
    expect(door.try('enterCode', { code: door.code })?.reason).toBe('not-now');
  });

  it('does not count as an attempt when it is not made of six digits', () => {
    const door = atTheDoor().do('enterCredentials', nadia);
    expect(door.try('enterCode', { code: '12345' })?.problems).toMatchObject([{ code: 'not-digits' }]);
    expect(door.failures).toBe(0);
  });
});

describe('a remembered device', () => {
  const remembering = () => atTheDoor({ remembersFor: 6 }).do('enterCredentials', nadia);

  it('is not asked for a code the next time', () => {
    const door = remembering();
    door.do('enterCode', { code: door.code, remember: 'yes' }).do('signOut');
    expect(door.do('enterCredentials', nadia).is('signedIn')).toBe(true);
  });

  it('is asked for one when the answer was no', () => {
    const door = remembering();
    door.do('enterCode', { code: door.code, remember: 'no' }).do('signOut');
    expect(door.do('enterCredentials', nadia).is('codeSent')).toBe(true);
  });

  it('is not remembered for a code that was wrong', () => {
    const door = remembering().do('enterCode', { code: '000000', remember: 'yes' });
    expect(door.do('enterCredentials', nadia).is('codeSent')).toBe(true);
  });

  it('is not offered where the agency remembers none', () => {
    expect(aDoor({}).forms.code?.pages[0]?.fields.map(({ id }) => id)).toEqual(['code']);
  });
});

describe('too many wrong attempts', () => {
  it('block the door, say so by e-mail, and end by themselves', () => {
    const door = atTheDoor().times(3, 'enterCredentials', wrong);
    expect(door.is('locked')).toBe(true);
    expect(door.letters).toEqual(['account-locked']);
    expect(door.try('enterCredentials', nadia)?.reason).toBe('not-now');
    expect(door.wait(30).do('enterCredentials', nadia).is('codeSent')).toBe(true);
  });

  it('are counted for codes, for forgotten identifiers and for forgotten passwords too', () => {
    const codes = atTheDoor().do('enterCredentials', nadia).times(3, 'enterCode', { code: '000000' });
    const names = atTheDoor().times(3, 'askIdentifier', { ...nadiasName, 'last-name': 'Perret' });
    const passwords = atTheDoor().times(3, 'askNewPassword', { identifier: 'FICTIF-NADINE' });
    for (const door of [codes, names, passwords]) expect(door.is('locked')).toBe(true);
  });

  it('are undone by a new password, without waiting', () => {
    const door = atTheDoor().times(3, 'enterCredentials', wrong).do('askNewPassword', nadia);
    door.do('followPasswordLink').do('setPassword', { 'new-password': nadia.password });
    expect(door.signIn().is('signedIn')).toBe(true);
  });

  it('keep the door blocked while somebody guesses identifiers', () => {
    const door = atTheDoor().times(3, 'enterCredentials', wrong).do('askNewPassword', { identifier: 'FICTIF-NADINE' });
    expect(door.is('locked')).toBe(true);
    expect(door.letters).not.toContain('password-link');
  });

  it('may also be made by somebody else, elsewhere', () => {
    expect(atTheDoor().happens(told('lock')).is('locked')).toBe(true);
    expect(atTheDoor().signIn().happens(told('lock')).is('locked')).toBe(true);
  });
});

describe('an open space', () => {
  it('asks after a while whether somebody is still there, then closes', () => {
    const door = atTheDoor().signIn();
    expect(door.wait(20).is('signedIn.warned')).toBe(true);
    expect(door.wait(5).is('sessionExpired')).toBe(true);
    expect(door.try('signOut')?.reason).toBe('not-now');
  });

  it('stays open for whoever asks to stay, as often as they like', () => {
    const door = atTheDoor().signIn().wait(20).do('stay').wait(18);
    expect(door.is('signedIn.active')).toBe(true);
    expect(door.wait(1).do('stay').wait(18).is('signedIn.active')).toBe(true);
  });

  it('counts from the last thing done', () => {
    const door = atTheDoor().signIn().wait(18).happens(told('activity')).wait(19);
    expect(door.is('signedIn.active')).toBe(true);
    expect(door.wait(1).happens(told('activity')).is('signedIn.active')).toBe(true);
    expect(door.try('stay')?.reason).toBe('not-now');
  });

  it('gives more time to whoever needs it', () => {
    const door = atTheDoor().signIn().happens({ kind: 'extend', procedure: 'employment/sign-in' });
    expect(door.wait(30).is('signedIn.active')).toBe(true);
  });

  it('stays open when its tab is closed, and closes on signing out', () => {
    const door = atTheDoor().signIn().happens({ kind: 'close', site: 'employment' });
    expect(door.is('signedIn')).toBe(true);
    expect(door.do('signOut').is('signedOut')).toBe(true);
    expect(door.signIn().happens(told('closeSpace')).is('signedOut')).toBe(true);
  });

  it('is opened by another service that says who comes, even while a letter is on its way', () => {
    expect(atTheDoor({}, ['password']).happens(told('admit')).is('signedIn')).toBe(true);
    const waiting = atTheDoor({}, ['mailbox']).do('reportLostMailbox', nadiasMailbox);
    expect(waiting.happens(told('admit')).is('signedIn')).toBe(true);
  });

  it.each([
    [true, ['employment/letter', 'tax/letter']],
    [false, ['tax/letter']],
  ])('keeps what was written and not sent when it closes by itself: %s', (keepsDrafts, kept) => {
    const door = atTheDoor({ keepsDrafts }).signIn();
    for (const form of ['employment/letter', 'tax/letter']) {
      door.happens({ kind: 'draft', form, answers: { words: 'Bonjour' } });
    }
    expect(Object.keys(door.happens(told('expire')).world.drafts)).toEqual(kept);
  });
});

describe('a lost identifier', () => {
  it('comes by e-mail to whoever gives name and birth date, accents and capitals aside', () => {
    const door = atTheDoor({}, ['identifier']).do('askIdentifier', { ...nadiasName, 'last-name': ' PÉRRIN' });
    expect(door.is('identifierSent')).toBe(true);
    expect(door.letter('identifier-reminder')?.values).toEqual({ identifier: 'FICTIF-NADIA' });
    expect(door.signIn().is('signedIn')).toBe(true);
  });

  it('comes to nobody else', () => {
    const door = atTheDoor().do('askIdentifier', { ...nadiasName, 'birth-date': '03/05/1990' });
    expect(door.is('askedInVain')).toBe(true);
    expect(door.letters).toEqual([]);
  });
});

describe('a forgotten password', () => {
  const forgotten = () => atTheDoor({}, ['password']);

  it('opens nothing, even when it is guessed right', () => {
    expect(forgotten().do('enterCredentials', nadia).is('credentialsRefused')).toBe(true);
  });

  it('is replaced through the link of an e-mail, and the change is announced', () => {
    const door = forgotten().do('askNewPassword', nadia);
    expect(door.letter('password-link')).toMatchObject({ values: { hours: 24 }, link: { site: 'employment' } });
    door.do('followPasswordLink').do('setPassword', { 'new-password': nadia.password });
    expect(door.letters).toEqual(['password-link', 'password-changed']);
    expect(door.signIn().is('signedIn')).toBe(true);
  });

  it('may be replaced by one of the learner’s own, which then opens the space', () => {
    const door = forgotten().do('askNewPassword', nadia).do('followPasswordLink');
    door.do('setPassword', { 'new-password': 'Chat-Lune-2031' });
    expect(door.do('enterCredentials', { ...nadia, password: 'Chat-Lune-2013' }).is('credentialsRefused')).toBe(true);
    expect(door.do('enterCredentials', { ...nadia, password: 'Chat-Lune-2031' }).is('codeSent')).toBe(true);
  });

  it('is not replaced by one that breaks a rule', () => {
    const door = forgotten().do('askNewPassword', nadia).do('followPasswordLink');
    const refused = door.try('setPassword', { 'new-password': 'motdepasse' });
    expect(refused?.problems).toMatchObject([{ field: 'new-password', code: 'password-rules' }]);
  });

  it('is not replaced without the link, nor after a day', () => {
    const door = forgotten().do('askNewPassword', nadia);
    expect(door.try('setPassword', { 'new-password': nadia.password })?.reason).toBe('not-now');
    expect(door.wait(24 * 60).is('passwordLinkExpired')).toBe(true);
    expect(door.try('followPasswordLink')?.reason).toBe('not-now');
    expect(door.do('askNewPassword', nadia).do('followPasswordLink').is('choosingPassword')).toBe(true);
  });

  it('brings no link when no account has that identifier', () => {
    const door = forgotten().do('askNewPassword', { identifier: 'FICTIF-NADINE' });
    expect(door.is('askedInVain')).toBe(true);
    expect(door.letters).toEqual([]);
  });
});

describe('a lost mailbox', () => {
  const lost = (...also: Lost[]) => atTheDoor({}, ['mailbox', ...also]);

  it('shows nothing of what is sent to it', () => {
    const door = lost().do('enterCredentials', nadia);
    expect(door.is('codeSent')).toBe(true);
    expect(door.letters).toEqual([]);
    expect(door.world.lost).toEqual(['employment/sign-in/code']);
  });

  it('is replaced with a code that comes by post four days later', () => {
    const door = lost('password').do('reportLostMailbox', nadiasMailbox);
    expect(door.is('postalCodeOnItsWay')).toBe(true);
    expect(door.try('enterCredentials', nadia)?.reason).toBe('not-now');
    expect(door.wait(4 * 24 * 60).letter('postal-code')).toMatchObject({ channel: 'post' });
    expect(door.do('enterPostalCode', { 'postal-code': door.code }).is('emailChanged')).toBe(true);
    expect(door.letter('email-changed')?.values).toEqual({ email: 'nadia.perrin@courriel.example' });
    door.do('askNewPassword', nadia).do('followPasswordLink').do('setPassword', { 'new-password': nadia.password });
    expect(door.signIn().is('signedIn')).toBe(true);
  });

  it('is not replaced by an address with a mistake in it, nor by a wrong code', () => {
    const mistaken = { ...nadiasMailbox, 'new-email': 'nadia.perin@courriel.example' };
    expect(lost().do('reportLostMailbox', mistaken).is('askedInVain')).toBe(true);
    const door = lost()
      .do('reportLostMailbox', nadiasMailbox)
      .wait(4 * 24 * 60);
    expect(door.do('enterPostalCode', { 'postal-code': '000000' }).is('postalCodeReceived.codeRefused')).toBe(true);
    expect(door.times(2, 'enterPostalCode', { 'postal-code': '000000' }).is('locked')).toBe(true);
  });
});

describe('what the pages are told', () => {
  it('how many attempts are left and when what runs runs out', () => {
    const door = atTheDoor().do('enterCredentials', wrong);
    const shown = () => doorView(facts)({ caseFile: door.caseFile, applicant: {} as never, now: door.world.now });
    expect(shown()).toMatchObject({ attemptsLeft: 2, remembered: false, endsAt: {} });
    const sentAt = door.world.now;
    door.do('enterCredentials', nadia);
    expect(shown()).toMatchObject({ attemptsLeft: 3, endsAt: { codeExpires: sentAt + 15 * MINUTE } });
  });

  it('the same of a link that was sent and of one that was not', () => {
    const shown = (identifier: string) => {
      const door = atTheDoor().do('askNewPassword', { identifier });
      return doorView(facts)({ caseFile: door.caseFile, applicant: {} as never, now: door.world.now }).endsAt;
    };
    expect(shown('FICTIF-NADINE')).toEqual(shown('FICTIF-NADIA'));
  });
});
