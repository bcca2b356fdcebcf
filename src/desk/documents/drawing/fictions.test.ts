import { expect, it } from 'vitest';
import { firm } from '#desk/documents/drawing/firm.ts';
import { fictionalSocialNumber } from '#desk/documents/drawing/social-number.ts';
import { bankFacts } from '#desk/documents/paper.facts.ts';

/** What is printed looks true and can belong to nobody. */

const digits = (text: string) => text.replace(/\D/g, '');

function passesLuhn(number: string): boolean {
  const sum = [...number].reverse().reduce((total, digit, index) => {
    const doubled = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}

it.each(['Boulangerie Lirette', 'Entrepôts Bellerive', 'Les Halles de la Lirette'])('%s is no company', (name) => {
  const { siret, phone } = firm(name);
  expect(digits(siret)).toHaveLength(14);
  expect(passesLuhn(digits(siret).slice(0, 9))).toBe(false);
  expect(digits(phone)).toMatch(/^053649\d{4}$/);
  expect(firm(name)).toEqual(firm(name));
});

it('prints an IBAN that fails the check of every bank', () => {
  const moved = bankFacts.iban.replaceAll(' ', '').replace(/^(.{4})(.*)$/, '$2$1');
  const number = [...moved].map((sign) => Number.parseInt(sign, 36)).join('');
  expect(BigInt(number) % 97n).not.toBe(1n);
  expect(bankFacts.iban.replaceAll(' ', '')).toContain(bankFacts.bank + bankFacts.branch + bankFacts.account);
});

it('prints a social-security number with a thirteenth month and a right key', () => {
  const number = digits(fictionalSocialNumber('1972-06-18'));
  expect(number).toHaveLength(15);
  expect(number.slice(3, 7)).toBe('1300');
  expect((Number(number.slice(0, 13)) + Number(number.slice(13))) % 97).toBe(0);
});
