import { describe, expect, it } from 'vitest';
import { employmentSignIn } from '#procedures/employment/sign-in/sign-in.procedure.ts';
import { anExercise, CaseInHand } from '#testing/case-in-hand.ts';

const nadia = { identifier: 'FICTIF-NADIA', password: 'Trois-Mots-1' };
const wrong = { ...nadia, password: 'trois-mots-1' };

function atTheDoor(incidents: 'code-arrives-late'[] = []) {
  const exercise = anExercise({ procedure: 'employment/sign-in', goal: 'signedIn', incidents });
  return new CaseInHand({ [employmentSignIn.id]: employmentSignIn }, exercise);
}
const codeIn = (door: CaseInHand) => String(door.letter('code')?.values.code);

describe('signing in at Bruyère', () => {
  it('asks for the identifier one has chosen, a password, and a six-digit code sent by e-mail', () => {
    const door = atTheDoor().do('enterCredentials', nadia);
    expect(door.letter('code')).toMatchObject({ channel: 'email', values: { minutes: 15 } });
    expect(codeIn(door)).toMatch(/^\d{6}$/);
    expect(door.do('enterCode', { code: codeIn(door) }).is('signedIn')).toBe(true);
  });

  it('locks after three wrong passwords and opens again half an hour later', () => {
    const door = atTheDoor();
    for (let attempt = 1; attempt <= 3; attempt += 1) door.do('enterCredentials', wrong);
    expect(door.is('locked')).toBe(true);
    expect(door.try('enterCredentials', nadia)?.reason).toBe('not-now');
    door.waitUntil('2031-03-29T09:40');
    expect(door.do('enterCredentials', nadia).is('codeSent')).toBe(true);
  });

  it('holds the code back for a while when the scenario says so', () => {
    const door = atTheDoor(['code-arrives-late']).do('enterCredentials', nadia);
    expect(door.letters).not.toContain('code');
    expect(door.waitUntil('2031-03-29T09:06').letters).toContain('code');
  });

  it('remembers no device: a code is asked each time', () => {
    const door = atTheDoor().do('enterCredentials', nadia);
    door.do('enterCode', { code: codeIn(door) }).do('signOut');
    expect(door.do('enterCredentials', nadia).is('codeSent')).toBe(true);
  });
});
