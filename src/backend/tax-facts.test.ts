import { describe, expect, it } from 'vitest';
import { incomeReturnFactsSchema, paymentDifficultyFactsSchema } from '#api/tax.ts';
import { cents } from '#domain/money.ts';
import { aBill, billPayer } from '#testing/bill-payer.ts';
import { COUPLE, taxpayer } from '#testing/declaring-tax.ts';

const poor = aBill({ wants: 'remission', resources: cents(640), charges: cents(610) });

describe('what Capucine’s portal is told of somebody who cannot pay', () => {
  it.each([
    ['before anything', () => billPayer()],
    ['without a bill', () => billPayer({ taxBill: aBill({ amount: 0 }) })],
    ['after a request', () => billPayer().asks()],
    ['with a plan', () => billPayer().asks().waitUntil('2031-10-20')],
    ['after remission', () => billPayer({ taxBill: poor }).asks().waitUntil('2031-10-20')],
    ['refused', () => billPayer().asks().waitUntil('2031-09-10').decides('refuseRequest')],
  ])('%s, is exactly what was agreed', async (_when, person) => {
    const { facts } = person();
    expect(await paymentDifficultyFactsSchema['~standard'].validate(facts)).toHaveProperty('value', facts);
  });
});

describe('what Capucine’s portal is told of an income return', () => {
  it.each(['2031-04-23', '2031-05-31', '2031-07-26', '2031-10-01'])(
    'on %s, is exactly what was agreed',
    async (day) => {
      const { facts } = taxpayer(COUPLE).fills().signs().waitUntil(day);
      expect(await incomeReturnFactsSchema['~standard'].validate(facts)).toHaveProperty('value', facts);
    },
  );
});
