import { describe, expect, it } from 'vitest';
import { falseRefund } from '#procedures/family/false-refund/false-refund.procedure.ts';
import { anExercise, CaseInHand } from '#testing/case-in-hand.ts';

// No card begins with nine zeros.
const card = '0000000000001234';

const withTheMessage = () =>
  new CaseInHand(
    { [falseRefund.id]: falseRefund },
    anExercise({ id: 'family/test', procedure: falseRefund.id, goal: 'safe' }),
  );

describe('a text message that promises a refund', () => {
  it('comes from a mobile number, and leads elsewhere than to Aubépine', () => {
    expect(withTheMessage().letter('bait')).toMatchObject({
      channel: 'sms',
      fraud: true,
      sender: { address: '06 39 98 77 41' },
      link: { site: 'imitation', page: '/' },
    });
  });

  it('wants the sixteen digits of a card, which are kept nowhere', () => {
    const person = withTheMessage().do('follow');
    const short = person.try('giveDetails', { 'last-name': 'Perrin', card: '0000 1234' });
    expect(short?.problems).toMatchObject([{ field: 'card', code: 'not-digits', values: { length: 16 } }]);
    person.do('giveDetails', { 'last-name': 'Perrin', card });
    expect(person.is('fallenFor')).toBe(true);
    expect(JSON.stringify(person.world)).not.toContain(card);
  });

  it('is mended by the bank, which writes by text message', () => {
    const person = withTheMessage().do('follow').do('giveDetails', { 'last-name': 'Perrin', card }).do('callBack');
    expect(person.letter('protected')).toMatchObject({ channel: 'sms', sender: { address: 'Ma banque' } });
    expect(person.letter('protected')?.fraud).toBeUndefined();
    expect(person.do('forward').is('safe.mended')).toBe(true);
  });
});
