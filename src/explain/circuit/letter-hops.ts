import type { Party } from '#domain/circuit.ts';
import type { Channel, Letter } from '#domain/letter.ts';
import type { Rules } from '#engine/case/step.ts';
import type { Hop } from '#explain/circuit/hop.ts';
import { correspondentOf } from '#explain/circuit/hops-of-step.ts';
import type { JourneyStep } from '#explain/timeline/journey.ts';

/** The letters of a step, one hop for each channel: an e-mail that only alerts goes another way than the letter itself. */
export function letterHops(rules: Rules, step: JourneyStep): Hop[] {
  return step.letters.flatMap(({ copies }) =>
    copies.map((letter): Hop => {
      return {
        id: `${step.id}/letter-${letter.id}`,
        way: wayOf(senderOf(rules, letter), letter.channel),
        step,
        at: letter.at,
        ahead: false,
        kind: 'letter',
        letter,
      };
    }),
  );
}

function wayOf(sender: Party, channel: Channel): Hop['way'] {
  if (channel === 'email') return [sender, 'mail', 'device'];
  if (channel === 'post') return [sender, 'post', 'device'];
  const speaks = (channel === 'call' || channel === 'visit') && sender === 'agency';
  return [speaks ? 'agent' : sender, 'device'];
}

function senderOf(rules: Rules, { fraud, sender }: Letter): Party {
  if (fraud) return 'fraudster';
  return sender ? correspondentOf(rules) : 'agency';
}
