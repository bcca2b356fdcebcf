import { describe, expect, it } from 'vitest';
import { knownTrial, otherwiseIn, readTrial, splitInputs, trialProblems } from '#portal-kit/amounts/trial.ts';

const rent = { id: 'rent', unit: 'money', max: 300_000, known: 28_050 } as const;
const children = { id: 'children', unit: 'count', max: 10, known: 2 } as const;
const couple = { id: 'couple', unit: 'yes-no', max: 1, known: 0 } as const;
const inputs = [rent, children, couple];

describe('trying other answers', () => {
  it('begins with what is known, as one would type it', () => {
    expect(knownTrial(inputs)).toEqual({ rent: '280,50', children: '2', couple: 'no' });
    expect(knownTrial([{ ...rent, known: 28_000 }])).toEqual({ rent: '280' });
  });

  it('asks for what differs and for nothing else', () => {
    expect(otherwiseIn(inputs, knownTrial(inputs))).toEqual({});
    expect(otherwiseIn(inputs, { rent: '1 200 €', children: '2', couple: 'yes' })).toEqual({
      rent: 120_000,
      couple: 1,
    });
  });

  it('takes an empty box for zero', () => {
    expect(readTrial(rent, ' ')).toBe(0);
    expect(readTrial(children, '')).toBe(0);
  });

  it('names what is no number, and what is too much', () => {
    expect(trialProblems(inputs, { rent: 'beaucoup', children: '1,5', couple: 'no' })).toEqual({
      rent: 'amount',
      children: 'number',
    });
    expect(trialProblems(inputs, { rent: '3000,01', children: '11', couple: 'no' })).toEqual({
      rent: 'most',
      children: 'most',
    });
  });

  it('keeps what is zero below a fold, where there are many', () => {
    const zeros = Array.from({ length: 7 }, (_, index) => ({ ...rent, id: `box-${index}`, known: 0 }));
    expect(splitInputs([...inputs, ...zeros])).toEqual({ first: inputs, rest: zeros });
    expect(splitInputs([...inputs, ...zeros.slice(2)]).rest).toEqual([]);
  });
});
