import { describe, expect, it } from 'vitest';
import { signIn } from '#procedures/employment/sign-in/sign-in.procedure.ts';
import { anExercise, CaseInHand } from '#testing/case-in-hand.ts';

const nadia = { identifier: 'FICTIF-NADIA', password: 'Trois-Mots-1' };
const wrong = { ...nadia, password: 'trois-mots-1' };

function atTheDoor(incidents: 'code-arrives-late'[] = []) {
  const exercise = anExercise({ procedure: 'employment/sign-in', goal: 'signedIn', incidents });
  return new CaseInHand({ [signIn.id]: signIn }, exercise);
}
const codeIn = (door: CaseInHand) => String(door.letter('code')?.values.code);

describe('signing in at Bruyère', () => {
  it('asks for a six-digit code sent by e-mail after identifier and password', () => {
    const door = atTheDoor().do('enterCredentials', nadia);
    expect(door.letter('code')).toMatchObject({ channel: 'email' });
    expect(codeIn(door)).toMatch(/^\d{6}$/);
    expect(door.do('enterCode', { code: codeIn(door) }).is('signedIn')).toBe(true);
  });

  it('forgives spaces in the code', () => {
    const door = atTheDoor().do('enterCredentials', nadia);
    const code = codeIn(door);
    expect(door.do('enterCode', { code: `${code.slice(0, 3)} ${code.slice(3)}` }).is('signedIn')).toBe(true);
  });

  it('does not say whether the identifier or the password is wrong', () => {
    const one = atTheDoor().do('enterCredentials', wrong);
    const other = atTheDoor().do('enterCredentials', { ...nadia, identifier: 'FICTIF-NADINE' });
    expect(one.caseFile.value).toBe('credentialsRefused');
    expect(other.caseFile.value).toBe('credentialsRefused');
  });

  it('never keeps a password', () => {
    const door = atTheDoor().do('enterCredentials', nadia);
    expect(JSON.stringify(door.world)).not.toContain(nadia.password);
  });

  it('locks after three wrong passwords and opens again half an hour later', () => {
    const door = atTheDoor();
    for (let attempt = 1; attempt <= 3; attempt += 1) door.do('enterCredentials', wrong);
    expect(door.is('locked')).toBe(true);
    expect(door.letters).toContain('account-locked');
    expect(door.try('enterCredentials', nadia)?.reason).toBe('not-now');
    door.waitUntil('2031-03-29T09:40');
    expect(door.do('enterCredentials', nadia).is('codeSent')).toBe(true);
  });

  it('locks after three wrong codes too', () => {
    const door = atTheDoor().do('enterCredentials', nadia);
    for (let attempt = 1; attempt <= 3; attempt += 1) door.do('enterCode', { code: '000000' });
    expect(door.is('locked')).toBe(true);
  });

  it('refuses a code that is not six digits without counting it as an attempt', () => {
    const door = atTheDoor().do('enterCredentials', nadia);
    expect(door.try('enterCode', { code: '12345' })?.problems).toEqual([
      { field: 'code', code: 'not-digits', values: { length: 6 } },
    ]);
    expect(door.caseFile.context.failures).toBe(0);
  });

  it('lets a code expire after fifteen minutes; a new one opens the door, the old one does not', () => {
    const door = atTheDoor().do('enterCredentials', nadia);
    const old = codeIn(door);
    door.waitUntil('2031-03-29T09:15');
    expect(door.is('codeExpired')).toBe(true);
    door.do('askNewCode');
    expect(codeIn(door)).not.toBe(old);
    expect(door.do('enterCode', { code: old }).is('codeRefused')).toBe(true);
    expect(door.do('enterCode', { code: codeIn(door) }).is('signedIn')).toBe(true);
  });

  it('holds the code back for a while when the scenario says so', () => {
    const door = atTheDoor(['code-arrives-late']).do('enterCredentials', nadia);
    expect(door.letters).not.toContain('code');
    expect(door.waitUntil('2031-03-29T09:06').letters).toContain('code');
  });

  it('closes the space on signing out', () => {
    const door = atTheDoor().do('enterCredentials', nadia);
    expect(
      door
        .do('enterCode', { code: codeIn(door) })
        .do('signOut')
        .is('signedOut'),
    ).toBe(true);
  });
});
