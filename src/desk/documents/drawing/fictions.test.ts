import { createElement } from 'react';
import { expect, it } from 'vitest';
import { bankAccountOf } from '#desk/documents/drawing/bank-account.ts';
import { drawingMarkup } from '#desk/documents/drawing/drawing-markup.ts';
import { firm } from '#desk/documents/drawing/firm.ts';
import { PaperDrawing } from '#desk/documents/drawing/paper-drawing.tsx';
import { fictionalSocialNumber, socialNumberOf } from '#desk/documents/drawing/social-number.ts';
import { examplePaper, examplePersona, paperKinds } from '#desk/documents/example-papers.ts';
import { bankFacts } from '#desk/documents/paper.facts.ts';
import { fictionOf, inspect } from '#domain/guard/guard.ts';
import { pagesOf } from '#domain/paper.ts';
import type { Persona } from '#domain/persona.ts';

/** What is printed looks true and can belong to nobody. */

const digits = (text: string) => text.replace(/\D/g, '');

function passesLuhn(number: string): boolean {
  const sum = [...number].reverse().reduce((total, digit, index) => {
    const doubled = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}

/** Everything that stands on a page, as somebody would type it off. */
const wordsOn = (markup: string) => [...markup.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, words = '']) => words);

const withNumbers: Persona = {
  ...examplePersona,
  numbers: { socialSecurity: '1721300000012', tax: '9000000012248', iban: 'FR0099999999990000000004742' },
};

it.each(paperKinds)('prints nothing on a %s that could be somebody’s', (kind) => {
  const paper = examplePaper(kind);
  for (const persona of [examplePersona, withNumbers]) {
    const pages = Array.from({ length: pagesOf(paper) }, (_, index) =>
      drawingMarkup(createElement(PaperDrawing, { paper, persona, page: index + 1 })),
    );
    const words = pages.flatMap(wordsOn);
    expect(words.length).toBeGreaterThan(10);
    // Not even with nothing known of the exercise, but for the persona's address, phone and e-mail.
    const fiction = fictionOf({ ...persona, numbers: {} });
    expect(words.filter((line) => inspect(line, fiction).kind === 'real')).toEqual([]);
    expect(words.join(' ')).not.toMatch(/République|France|préfecture|Marianne|impots\.gouv|CAF|France Travail/i);
  }
});

it('prints the numbers that the exercise gives', () => {
  expect(bankAccountOf(withNumbers)).toMatchObject({
    iban: 'FR00 9999 9999 9900 0000 0004 742',
    bank: '99999',
    branch: '99999',
    account: '00000000047',
    key: '42',
  });
  expect(socialNumberOf(withNumbers)).toMatch(/^1 72 13 00 000 012 \d\d$/);
});

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
