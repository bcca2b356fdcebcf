import { describe, expect, it } from 'vitest';
import { familySignIn } from '#procedures/family/sign-in/sign-in.procedure.ts';
import { anExercise, CaseInHand } from '#testing/case-in-hand.ts';

// The thirteenth month and the place 00 000 exist for nobody.
const nadia = { identifier: '2901300000001', password: 'Trois-Mots-1' };

function atTheDoor() {
  const { persona } = anExercise();
  const exercise = anExercise({
    id: 'family/test',
    procedure: 'family/sign-in',
    goal: 'signedIn',
    persona: { ...persona, accounts: { family: nadia } },
  });
  return new CaseInHand({ [familySignIn.id]: familySignIn }, exercise);
}

describe('signing in at Aubépine', () => {
  it('takes the thirteen digits of the social-security number, as they are written on papers', () => {
    const door = atTheDoor().do('enterCredentials', { ...nadia, identifier: '2 90 13 00 000 001' });
    expect(door.is('codeSent')).toBe(true);
  });

  it('refuses fifteen digits, key included, without counting it as an attempt', () => {
    const door = atTheDoor();
    const refused = door.try('enterCredentials', { ...nadia, identifier: '2 90 13 00 000 001 63' });
    expect(refused?.problems).toEqual([{ field: 'identifier', code: 'not-digits', values: { length: 13 } }]);
    expect(door.caseFile.context.failures).toBe(0);
  });

  it('sends a six-digit code by e-mail that works for fifteen minutes', () => {
    const door = atTheDoor().do('enterCredentials', nadia);
    expect(door.letter('code')).toMatchObject({ channel: 'email', values: { minutes: 15 } });
    expect(door.waitUntil('2031-03-29T09:15').is('codeExpired')).toBe(true);
  });
});
