import { describe, expect, it } from 'vitest';
import { isSecret, type PasswordRule } from '#domain/form.ts';
import { meets, unmetRules } from '#domain/password-rules.ts';

const rules: PasswordRule[] = [
  { rule: 'length', min: 8 },
  { rule: 'lower' },
  { rule: 'upper' },
  { rule: 'digit' },
  { rule: 'special' },
];
const left = (password: string) => unmetRules(password, rules).map(({ rule }) => rule);

describe('the rules of a password', () => {
  it('are all to be met while nothing is typed', () => {
    expect(left('')).toEqual(['length', 'lower', 'upper', 'digit', 'special']);
  });

  it('are met one by one', () => {
    expect(left('velo')).toEqual(['length', 'upper', 'digit', 'special']);
    expect(left('veloLune')).toEqual(['digit', 'special']);
    expect(left('veloLune7')).toEqual(['special']);
    expect(left('veloLune7-')).toEqual([]);
  });

  it('know capitals and small letters with their accents', () => {
    expect(meets('ÉTÉ', { rule: 'upper' })).toBe(true);
    expect(meets('ÉTÉ', { rule: 'lower' })).toBe(false);
    expect(meets('é', { rule: 'lower' })).toBe(true);
    expect(meets('é', { rule: 'special' })).toBe(false);
  });

  it('take a space as a character, not as a sign', () => {
    expect(meets('un deux ', { rule: 'length', min: 8 })).toBe(true);
    expect(meets('un deux ', { rule: 'special' })).toBe(false);
  });

  it('count what one sees as one character once', () => {
    expect(meets('🌙', { rule: 'length', min: 2 })).toBe(false);
  });
});

describe('a password field', () => {
  it('is forgotten, chosen or known', () => {
    expect((['password', 'new-password', 'code', 'text'] as const).filter((kind) => isSecret({ kind }))).toEqual([
      'password',
      'new-password',
    ]);
  });
});
