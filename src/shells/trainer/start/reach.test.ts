import { describe, expect, it } from 'vitest';
import { addressesFor, reachOf } from '#shells/trainer/start/reach.ts';
import type { Here } from '#workshop/protocol.ts';

const here: Here = {
  addresses: ['http://192.168.1.20:4173', 'http://10.0.0.4:4173'],
  listensToOthers: true,
  reachedByOthers: false,
  mayCreate: true,
};
const local = { hostname: 'localhost', origin: 'http://localhost:4173' };

describe('the address of a room', () => {
  it('is that of the network when the page was opened on the laptop itself', () => {
    expect(addressesFor(local.hostname, local.origin, here)).toEqual(here.addresses);
  });

  it('is the page’s own when it was opened from elsewhere', () => {
    const lan = { hostname: '192.168.1.20', origin: 'http://192.168.1.20:4173' };
    const site = { hostname: 'demarches.example', origin: 'https://demarches.example' };
    expect(addressesFor(lan.hostname, lan.origin, here)).toEqual([lan.origin]);
    expect(addressesFor(site.hostname, site.origin, { ...here, addresses: ['http://172.17.0.2:80'] })).toEqual([
      site.origin,
    ]);
  });

  it('says why nobody can come, or that nobody has come yet', () => {
    expect(reachOf({ ...here, listensToOthers: false })).toBe('alone');
    expect(reachOf({ ...here, addresses: [] })).toBe('no-network');
    expect(reachOf(here)).toBe('nobody');
    expect(reachOf({ ...here, reachedByOthers: true })).toBe('fine');
    expect(addressesFor(local.hostname, local.origin, { ...here, listensToOthers: false })).toEqual([local.origin]);
  });
});
