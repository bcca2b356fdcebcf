import { describe, expect, it } from 'vitest';
import type { Procedure } from '#domain/procedure.ts';
import { DAY } from '#domain/time.ts';
import { onePage } from '#procedures/door/door.forms.ts';
import { fraudExplanations } from '#procedures/fraud/fraud.explanations.ts';
import type { FraudFacts } from '#procedures/fraud/fraud.facts.ts';
import { fraudLetters } from '#procedures/fraud/fraud.letters.ts';
import { fraudMachine } from '#procedures/fraud/fraud.machine.ts';
import { fraudMoves } from '#procedures/fraud/fraud.moves.ts';
import { anExercise, CaseInHand } from '#testing/case-in-hand.ts';

const facts: FraudFacts = { validFor: 2026, channel: 'sms', from: '06 39 98 00 99', usedAfter: DAY };
const given = { 'last-name': 'Perrin' };

/** The fraud of nobody in particular. */
const fraud: Procedure<ReturnType<typeof fraudMachine>> = {
  id: 'employment/fraud',
  agency: 'employment',
  machine: fraudMachine(facts),
  imitationHost: 'bruyere-aide.example',
  delays: { detailsUsed: 'quiet' },
  forms: { details: onePage('details', [{ id: 'last-name', kind: 'text', maxLength: 60 }]) },
  moves: fraudMoves,
  letters: fraudLetters(facts, { channel: 'sms', from: 'Ma banque' }),
  input: () => ({ forwarded: false }),
  view: () => ({}),
  explanations: fraudExplanations({ asOf: '2026-11', source: 'a test' }),
};

class Target extends CaseInHand {
  waitADay(): this {
    return this.waitUntil(this.world.now + DAY);
  }

  fallsForIt(): this {
    return this.do('follow').do('giveDetails', given);
  }

  /** Opens the message and does what the coach says. */
  override get advised(): string | undefined {
    const letter = this.letter('bait')?.id as string;
    this.happens({ kind: 'open', front: 'phone', letter });
    return super.advised;
  }
}

const baited = () =>
  new Target({ [fraud.id]: fraud }, anExercise({ id: 'employment/test', procedure: fraud.id, goal: 'safe' }));

describe('a message that is not what it says', () => {
  it('is there from the start, marked as a fraud, under the name it gives itself', () => {
    const bait = baited().letter('bait');
    expect(bait).toMatchObject({ channel: 'sms', fraud: true, sender: { address: '06 39 98 00 99' } });
    expect(bait?.link).toEqual({ site: 'imitation', page: '/' });
  });

  it('does nothing as long as nobody does anything', () => {
    const person = baited().waitADay();
    expect(person.is('baited')).toBe(true);
    expect(person.letters).toEqual(['bait']);
  });

  it('is reported without having been touched, and that is the end of it', () => {
    expect(baited().do('forward').is('safe.reported')).toBe(true);
  });
});

describe('a person who has opened the imitation', () => {
  it('has given nothing yet, and leaves', () => {
    const person = baited().do('follow').do('leave');
    expect(person.is('leftInTime')).toBe(true);
    expect(person.waitADay().letters).toEqual(['bait']);
    expect(person.do('forward').is('safe.reported')).toBe(true);
  });

  it('leaves just as well by closing the tab', () => {
    const person = baited().do('follow').happens({ kind: 'visit', site: 'imitation', page: '/' });
    expect(person.happens({ kind: 'close', site: 'imitation' }).is('leftInTime')).toBe(true);
  });

  it('may close any other tab without leaving it', () => {
    const person = baited().do('follow').happens({ kind: 'visit', site: 'imitation', page: '/' });
    expect(person.happens({ kind: 'close', site: 'employment' }).is('onImitation')).toBe(true);
  });

  it('may look again, and leave again', () => {
    expect(baited().do('follow').do('leave').do('follow').do('leave').is('leftInTime')).toBe(true);
  });
});

describe('a person who gave what was asked for', () => {
  it('sees nothing at first; the next day it is used', () => {
    const person = baited().fallsForIt();
    expect(person.is('fallenFor.silent')).toBe(true);
    expect(person.waitADay().is('used')).toBe(true);
    expect(person.letters).toEqual(['bait', 'used']);
  });

  it('calls the number they know in time, then reports: nothing was lost', () => {
    const person = baited().fallsForIt().do('callBack');
    expect(person.is('protected')).toBe(true);
    expect(person.waitADay().letters).toEqual(['bait', 'protected']);
    expect(person.do('forward').is('safe.mended')).toBe(true);
  });

  it('may report first: that protects others, the call is still to be made', () => {
    const person = baited().fallsForIt().do('forward');
    expect(person.is('fallenFor.forwarded')).toBe(true);
    expect(person.do('callBack').is('safe.mended')).toBe(true);
    expect(person.letters).toEqual(['bait', 'protected']);
  });

  it('is not spared by having reported alone; calling late still mends, and one report is enough', () => {
    const person = baited().fallsForIt().do('forward').waitADay();
    expect(person.is('used')).toBe(true);
    expect(person.do('callBack').is('safe.mended')).toBe(true);
    expect(person.letters).toEqual(['bait', 'used', 'protected']);
  });

  it('calls late without having reported: protected, the report is left', () => {
    const person = baited().fallsForIt().waitADay().do('callBack');
    expect(person.is('protected')).toBe(true);
    expect(person.do('forward').is('safe.mended')).toBe(true);
  });

  it('leaves nothing of it behind in the case', () => {
    expect(JSON.stringify(baited().fallsForIt().caseFile)).not.toContain('Perrin');
  });
});

describe('the coach', () => {
  it('never falls for it', () => {
    const person = baited();
    expect(person.advised).toBe('move:forward');
    expect(person.do('follow').advised).toBe('move:forward');
  });

  it('has somebody who fell for it call before anything else', () => {
    const person = baited().fallsForIt().do('forward');
    expect(person.advised).toBe('move:callBack');
  });
});
