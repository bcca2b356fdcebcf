import { networkInterfaces } from 'node:os';
import type { FastifyRequest } from 'fastify';

const LOOPBACK = /^(?:127\.|::1$|::ffff:127\.)/;

/**
 * Whether a request comes from this very machine, by whichever of its addresses. One that a proxy passes on does not, unless
 * the proxy is trusted.
 */
export function isFromHere({ headers, ip }: FastifyRequest, trustedProxies: number): boolean {
  const isPassedOn = headers['x-forwarded-for'] !== undefined || headers.forwarded !== undefined;
  if (isPassedOn && trustedProxies === 0) return false;
  return LOOPBACK.test(ip) || addressesHere().includes(ip.replace(/^::ffff:/, ''));
}

/** Who asks, for limits: whoever has one address of the sixth version has as many as they like beside it. */
export function neighbourhoodOf({ ip }: FastifyRequest): string {
  if (!ip.includes(':') || ip.startsWith('::ffff:')) return ip;
  const [front = '', back = ''] = ip.split('::');
  const [groups = [], after = []] = [front, back].map((part) => part.split(':').filter(Boolean));
  const between = ip.includes('::') ? Array(Math.max(0, 8 - groups.length - after.length)).fill('0') : [];
  return [...groups, ...between, ...after].slice(0, 4).join(':');
}

/** The addresses of this machine on its networks, the likeliest first: those of homes and rooms before others. */
export function addressesHere(): string[] {
  return Object.values(networkInterfaces())
    .flatMap((each = []) => each)
    .filter(({ family, internal, address }) => family === 'IPv4' && !internal && !address.startsWith('169.254.'))
    .map(({ address }) => address)
    .sort((a, b) => rank(a) - rank(b));
}

function rank(address: string): number {
  if (address.startsWith('192.168.')) return 0;
  if (address.startsWith('10.')) return 1;
  // Most often a bridge for programs in containers.
  return address.startsWith('172.') ? 3 : 2;
}
