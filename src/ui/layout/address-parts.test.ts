import { describe, expect, it } from 'vitest';
import { addressParts } from '#ui/layout/address-parts.ts';

describe('reading an address', () => {
  it('the name that decides is the end of what stands before the first single bar', () => {
    expect(addressParts('https://www.bruyere.example/update/worked')).toEqual({
      protocol: 'https://',
      secure: true,
      before: 'www.',
      name: 'bruyere.example',
      rest: '/update/worked',
    });
  });

  it('a known name further left, or after the bar, decides nothing', () => {
    const { name, before, rest } = addressParts('http://bruyere.example.compte-verifie.example/www.bruyere.example');
    expect({ name, before, rest }).toEqual({
      name: 'compte-verifie.example',
      before: 'bruyere.example.',
      rest: '/www.bruyere.example',
    });
  });

  it('the first page has nothing after the bar', () => {
    expect(addressParts('https://capucine.example/').rest).toBe('');
  });
});
