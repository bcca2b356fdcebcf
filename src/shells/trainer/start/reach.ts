import type { Here } from '#workshop/protocol.ts';

/** Whether other devices can find this computer, as far as it knows itself. */
export type Reach = 'alone' | 'no-network' | 'nobody' | 'fine';

export function reachOf({ listensToOthers, addresses, reachedByOthers }: Here): Reach {
  if (!listensToOthers) return 'alone';
  if (addresses.length === 0) return 'no-network';
  return reachedByOthers ? 'fine' : 'nobody';
}

/** Whether an address is of this machine alone. */
const isOwn = (hostname: string): boolean => /^(?:localhost|127\.[\d.]+|\[?::1\]?)$/.test(hostname);

/** Whether an address is of a room's network: nobody else in the world has it. */
const isOfRoom = (hostname: string): boolean =>
  /^(?:10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|169\.254\.)/.test(hostname) || hostname.endsWith('.local');

/** Where the page that the trainer looks at comes from: this machine, a room's network, or a site for everybody. */
export function whereServed(hostname: string): 'own' | 'room' | 'site' {
  if (isOwn(hostname)) return 'own';
  return isOfRoom(hostname) ? 'room' : 'site';
}

/** What stands before the addresses that others may use, the best first; `own` is what stands before this page's own. */
export function addressesFor(hostname: string, own: string, here: Here | undefined): string[] {
  if (whereServed(hostname) !== 'own') return [own];
  return here?.listensToOthers && here.addresses.length > 0 ? here.addresses : [own];
}
