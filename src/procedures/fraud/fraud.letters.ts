import type { LetterRule } from '#domain/procedure.ts';
import type { FraudFacts } from '#procedures/fraud/fraud.facts.ts';

/** The bait, and what comes afterwards from whoever holds the money or the account. */
export function fraudLetters(facts: FraudFacts, helper: { channel: 'sms' | 'email'; from: string }) {
  const { channel, from } = facts;
  const help = { channels: [helper.channel], sender: { address: helper.from } };
  return {
    bait: { channels: [channel], sender: { address: from }, fraud: true, link: { site: 'imitation', page: '/' } },
    used: help,
    protected: help,
  } satisfies Record<string, LetterRule>;
}
