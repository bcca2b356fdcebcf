import { describe, expect, it } from 'vitest';
import { falseAlert } from '#procedures/identity/false-alert/false-alert.procedure.ts';
import { anExercise, CaseInHand } from '#testing/case-in-hand.ts';

const tax = { identifier: '0300000000017', password: 'Trois-Mots-2' };

function withTheMessage() {
  const { persona } = anExercise();
  const exercise = anExercise({
    id: 'identity/test',
    procedure: falseAlert.id,
    goal: 'safe',
    persona: { ...persona, accounts: { tax } },
  });
  return new CaseInHand({ [falseAlert.id]: falseAlert }, exercise);
}

describe('an e-mail that frightens in Fougère’s name', () => {
  it('comes from an address that only looks like Fougère’s', () => {
    const bait = withTheMessage().letter('bait');
    expect(bait).toMatchObject({ channel: 'email', fraud: true });
    expect(bait?.sender?.address).toBe('alerte@fougere-securite.example');
  });

  it('wants a password, which is kept nowhere, not even while it is typed', () => {
    const person = withTheMessage().do('follow');
    person.types('details', tax);
    expect(JSON.stringify(person.world)).not.toContain(tax.password);
    person.do('giveDetails', tax);
    expect(person.is('fallenFor')).toBe(true);
    expect(JSON.stringify(person.world)).not.toContain(tax.password);
  });

  it('is mended by the agency whose password was given', () => {
    const person = withTheMessage().do('follow').do('giveDetails', tax).do('callBack');
    expect(person.letter('protected')).toMatchObject({ channel: 'email', agency: 'identity' });
    expect(person.do('forward').is('safe.mended')).toBe(true);
  });
});
