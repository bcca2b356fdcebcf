import { describe, expect, it } from 'vitest';
import { officialDocument, referenceOf } from '#engine/session/official.ts';
import { anExercise } from '#testing/case-in-hand.ts';

const documentOf = (seed: number, letter = 'receipt', at = anExercise().opens) =>
  officialDocument(
    anExercise({ seed }),
    { agency: 'employment', procedure: 'employment/monthly-update', letter },
    'letter',
    at,
  );

describe('case numbers', () => {
  it('begin with letters of the agency and the year in which the case began', () => {
    expect(referenceOf(anExercise(), 'employment', 'employment/monthly-update')).toMatch(/^BRU-2031-\d{6}$/);
    expect(referenceOf(anExercise(), 'tax', 'tax/sign-in')).toMatch(/^CAP-2031-\d{6}$/);
  });
});

describe('check codes', () => {
  it('have no signs that are taken for one another, whatever the session', () => {
    for (let seed = 0; seed < 500; seed += 1) {
      expect(documentOf(seed).checkCode).toMatch(/^[ACDEFGHJKMNPQRTVWXY34679]{4}-[ACDEFGHJKMNPQRTVWXY34679]{4}$/);
    }
  });

  it('are the same in a replay; another session, letter or day has another', () => {
    const { checkCode, reference } = documentOf(7);
    expect(documentOf(7)).toEqual({ id: 'monthly-update-receipt', kind: 'letter', reference, checkCode });
    const others = [documentOf(8), documentOf(7, 'payment'), documentOf(7, 'receipt', Date.UTC(2031, 4, 2))];
    for (const other of others) expect(other.checkCode).not.toBe(checkCode);
  });

  it('hardly ever repeat', () => {
    const codes = Array.from({ length: 2_000 }, (_, seed) => documentOf(seed).checkCode);
    expect(new Set(codes).size).toBe(codes.length);
  });
});
