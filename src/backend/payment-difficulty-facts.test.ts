import { describe, expect, it } from 'vitest';
import { paymentDifficultyFactsSchema } from '#api/tax.ts';
import { cents } from '#domain/money.ts';
import { aBill, billPayer } from '#testing/bill-payer.ts';

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
