import type { Channel } from '#domain/letter.ts';
import type { Hop } from '#explain/circuit/hop.ts';

/** What kind of road a hop takes: who could read along is said of each. */
export type RoadKind = 'web' | 'email' | 'sms' | 'post' | 'voice' | 'inside' | 'between' | 'bank' | 'fraud' | 'other';

const OF_LETTERS: Record<Channel, RoadKind> = {
  portal: 'web',
  email: 'email',
  sms: 'sms',
  post: 'post',
  call: 'voice',
  visit: 'voice',
};

/** The road of a hop. */
export function roadKindOf(hop: Hop): RoadKind {
  const { way } = hop;
  const joins = (...parties: Hop['way'][number][]) => parties.every((party) => way.includes(party));
  if (way.includes('fraudster')) return 'fraud';
  if (hop.kind === 'letter') return OF_LETTERS[hop.letter.channel];
  if (way.includes('mail')) return 'email';
  if (way.includes('post')) return 'post';
  if (way.includes('bank')) return 'bank';
  if (joins('agency', 'agent')) return 'inside';
  if (hop.kind === 'move') return 'web';
  if (joins('agency', 'device')) return 'web';
  return way.includes('device') ? 'other' : 'between';
}
