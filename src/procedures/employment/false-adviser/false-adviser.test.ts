import { describe, expect, it } from 'vitest';
import { MINUTE } from '#domain/time.ts';
import { falseAdviser } from '#procedures/employment/false-adviser/false-adviser.procedure.ts';
import { anExercise, CaseInHand } from '#testing/case-in-hand.ts';

class Called extends CaseInHand {
  wait(minutes: number): this {
    return this.waitUntil(this.world.now + minutes * MINUTE);
  }
}

function whenThePhoneRings(): Called {
  const opens = anExercise().begins;
  const exercise = anExercise({ id: 'employment/test', procedure: falseAdviser.id, goal: 'safe', opens });
  return new Called({ [falseAdviser.id]: falseAdviser }, exercise);
}

describe('a voice that asks for the code', () => {
  it('calls just when a genuine code has come, from a number that looks right', () => {
    const person = whenThePhoneRings();
    expect(person.is('ringing')).toBe(true);
    expect(person.letters).toEqual(['code', 'call']);
    expect(person.letter('code')).toMatchObject({
      channel: 'email',
      values: { code: expect.stringMatching(/^\d{6}$/) },
    });
    expect(person.letter('code')?.fraud).toBeUndefined();
    expect(person.letter('call')).toMatchObject({
      channel: 'call',
      fraud: true,
      sender: { address: '05 36 49 10 20' },
    });
  });

  it('need not be answered: one may decline, or let it ring', () => {
    expect(whenThePhoneRings().do('decline').is('hungUp.declined')).toBe(true);
    expect(whenThePhoneRings().wait(2).is('hungUp.missed')).toBe(true);
  });

  it('insists when one hesitates; one may hang up at any moment', () => {
    expect(whenThePhoneRings().do('answer').do('hangUp').is('hungUp.refused')).toBe(true);
    const person = whenThePhoneRings().do('answer').do('hesitate');
    expect(person.is('talking.pressed')).toBe(true);
    expect(person.letters).toContain('insistence');
    expect(person.do('hangUp-pressed').is('hungUp.refused')).toBe(true);
  });

  it('has got nothing once one has hung up', () => {
    const person = whenThePhoneRings().do('answer').do('hangUp').wait(60);
    expect(person.letters).not.toContain('email-changed');
    expect(person.do('callAgency').is('safe.checked')).toBe(true);
    expect(person.letters.at(-1)).toBe('answer');
  });
});

describe('a code that was told', () => {
  it('opens the space to the stranger, who changes the address ten minutes later', () => {
    const person = whenThePhoneRings().do('answer').do('giveCode').wait(10);
    expect(person.is('spaceTaken')).toBe(true);
    expect(person.letters).toContain('email-changed');
  });

  it.each([0, 10])('is mended by calling the agency, %i minutes later', (minutes) => {
    const person = whenThePhoneRings().do('answer').do('hesitate').do('giveCode-pressed').wait(minutes);
    expect(person.do('callAgency').is('safe.mended')).toBe(true);
    expect(person.letter('answer-too-late')).toMatchObject({ channel: 'call' });
    expect(person.letter('answer-too-late')?.fraud).toBeUndefined();
  });
});
