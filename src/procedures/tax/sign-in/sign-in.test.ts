import { describe, expect, it } from 'vitest';
import { taxSignIn } from '#procedures/tax/sign-in/sign-in.procedure.ts';
import { anExercise, CaseInHand } from '#testing/case-in-hand.ts';

const nadia = { identifier: '0000000000017', password: 'Trois-Mots-Verts-1' };

function atTheDoor() {
  const { persona } = anExercise();
  const exercise = anExercise({
    id: 'tax/test',
    procedure: 'tax/sign-in',
    goal: 'signedIn',
    persona: { ...persona, accounts: { tax: nadia } },
  });
  return new CaseInHand({ [taxSignIn.id]: taxSignIn }, exercise);
}
const codeIn = (door: CaseInHand) => String(door.letter('code')?.values.code);

describe('signing in at Capucine', () => {
  it('asks with the code whether to remember the device', () => {
    const door = atTheDoor().do('enterCredentials', nadia);
    const refused = door.try('enterCode', { code: codeIn(door) });
    expect(refused?.problems).toEqual([{ field: 'remember', code: 'missing' }]);
  });

  it('asks for no code on a device it remembers', () => {
    const door = atTheDoor().do('enterCredentials', nadia);
    door.do('enterCode', { code: codeIn(door), remember: 'yes' }).do('signOut');
    expect(door.do('enterCredentials', nadia).is('signedIn')).toBe(true);
  });

  it('stays locked for an hour', () => {
    const door = atTheDoor();
    for (let attempt = 1; attempt <= 3; attempt += 1) door.do('enterCredentials', { ...nadia, password: 'autre' });
    expect(door.waitUntil('2031-03-29T10:00').is('locked')).toBe(true);
    expect(door.waitUntil('2031-03-29T10:03').is('signedOut')).toBe(true);
  });

  it('warns after a quarter of an hour, then drops what was written and not sent', () => {
    const door = atTheDoor().do('enterCredentials', nadia);
    door.do('enterCode', { code: codeIn(door), remember: 'no' });
    door.happens({ kind: 'draft', form: 'tax/return/income', answers: { wages: '1200' } });
    expect(door.waitUntil('2031-03-29T09:17').is('signedIn.warned')).toBe(true);
    expect(door.world.drafts).not.toEqual({});
    expect(door.waitUntil('2031-03-29T09:22').is('sessionExpired')).toBe(true);
    expect(door.world.drafts).toEqual({});
  });

  it('asks for a longer password, with a special character', () => {
    const door = atTheDoor().do('askNewPassword', nadia).do('followPasswordLink');
    const refused = door.try('setPassword', { 'new-password': 'TroisMots1' });
    expect(refused?.problems).toMatchObject([{ code: 'password-rules' }]);
  });
});
