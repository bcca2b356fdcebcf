import type { ChannelName } from '#workshop/protocol.ts';
import type { WorkshopState } from '#workshop/relay/store.ts';
import type { Claims } from '#workshop/relay/tokens.ts';

/** The name of a channel; undefined for anything else. */
export function channelNamed(name: string): ChannelName | undefined {
  if (name === 'trainer' || name === 'windows') return name;
  return /^seat-[1-9]\d?$/.test(name) ? (name as ChannelName) : undefined;
}

/** The seat whose screen is shown: the trainer has asked for it, and that learner has agreed to this very request. */
export function spotlitSeat({ control, seats }: WorkshopState): number | undefined {
  const wanted = control?.value.spotlight;
  const seat = wanted && seats.find((one) => one.seat === wanted.seat);
  return seat && wanted && seat.progress?.value.agreed === wanted.id ? seat.seat : undefined;
}

export function mayRead(channel: ChannelName, { role, kind }: Claims, state: WorkshopState): boolean {
  if (channel === 'windows') return kind === 'presentation' && role !== 'learner';
  if (channel === 'trainer') return kind === 'workshop' && state.control?.value.follow !== undefined;
  return role !== 'learner' && channel === `seat-${spotlitSeat(state)}`;
}

export function mayWrite(channel: ChannelName, claims: Claims, state: WorkshopState): boolean {
  const { role, seat } = claims;
  if (channel === 'windows') return mayRead(channel, claims, state);
  if (channel === 'trainer') return role === 'trainer' && claims.kind === 'workshop';
  return role === 'learner' && channel === `seat-${seat}` && spotlitSeat(state) === seat;
}
