import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { client } from '#api/client.ts';
import type { SessionStore } from '#backend/session-store.ts';
import { anExercise } from '#testing/case-in-hand.ts';
import { openStore, portalNetwork } from '#testing/portal-network.ts';
import { ruleBook } from '#testing/rule-book.ts';

const CHANGE = 'family/change-of-situation';
const applicant = { identifier: 'FICTIF-NADIA', password: 'Trois-Mots-1' };

let store: SessionStore;
let network: ReturnType<typeof portalNetwork>;

/** Somebody who earns 900 € a month, which the family agency knows. */
beforeEach(async () => {
  const { persona } = anExercise();
  const exercise = anExercise({
    id: 'family/test',
    procedure: CHANGE,
    persona: { ...persona, accounts: { family: applicant } },
    situation: { change: { kind: 'stopped-work', on: '2031-03-31', pay: 90_000 } },
    goal: 'updated',
  });
  store = await openStore({ exercise, rules: ruleBook });
  network = portalNetwork(store);
});
afterEach(() => network.close());

const signIn = () => store.append({ kind: 'inject', procedure: 'family/sign-in', event: { type: 'admit' } });
const amountOf = async (line: string, otherwise: Record<string, number> = {}) =>
  (await client.amounts(CHANGE, 'benefit', otherwise))?.calculation.lines.find(({ id }) => id === line)?.value;

describe('why an amount is what it is', () => {
  it('is told to nobody but the applicant, signed in', async () => {
    await expect(client.amounts(CHANGE, 'benefit')).rejects.toThrow('401');
    signIn();
    expect(await client.amounts(CHANGE, 'benefit')).toMatchObject({
      calculation: { id: 'benefit', result: 'benefit', validFor: 2026 },
      inputs: [{ id: 'pay', unit: 'money', known: 90_000 }],
    });
    expect(await amountOf('benefit')).toBe(7_500);
  });

  it('can be asked about if something were otherwise, and nothing is kept of it', async () => {
    signIn();
    const before = store.entries.length;
    expect(await amountOf('benefit', { pay: 40_000 })).toBe(20_000);
    expect(await amountOf('benefit', { pay: 0, full: 1 })).toBe(30_000);
    expect(await amountOf('benefit')).toBe(7_500);
    expect(store.entries).toHaveLength(before);
  });

  it('has no answer for what is not worked out, or not played', async () => {
    signIn();
    expect(await client.amounts(CHANGE, 'bonus')).toBeUndefined();
    expect(await client.amounts('family/overpayment', 'benefit')).toBeUndefined();
    expect(await client.amounts('employment/monthly-update', 'benefit')).toBeUndefined();
  });
});
