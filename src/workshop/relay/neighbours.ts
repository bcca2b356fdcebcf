import { networkInterfaces } from 'node:os';
import type { FastifyRequest } from 'fastify';

const LOOPBACK = /^(?:127\.|::1$|::ffff:127\.)/;

/** Whether a request comes from this very machine. One that a proxy passes on does not, unless the proxy is trusted. */
export function isFromHere(request: FastifyRequest, trustedProxies: number): boolean {
  const isPassedOn = request.headers['x-forwarded-for'] !== undefined || request.headers.forwarded !== undefined;
  return LOOPBACK.test(request.ip) && (trustedProxies > 0 || !isPassedOn);
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
