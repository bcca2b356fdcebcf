import { HttpResponse, http } from 'msw';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fenceNetwork, installNetwork } from '#backend/network.ts';

const beyond = vi.fn(async () => new Response('from afar'));

beforeEach(() => {
  vi.stubGlobal('location', new URL('https://sandbox.example/'));
  vi.stubGlobal('fetch', beyond);
});
afterEach(() => {
  vi.unstubAllGlobals();
  beyond.mockClear();
});

test('a page that is left asks nobody else, and its other requests go on', async () => {
  fenceNetwork();
  const close = installNetwork([http.put('*/api/draft', () => HttpResponse.json({ kept: true }))], () => {});
  expect(await (await fetch('/api/draft', { method: 'PUT' })).json()).toEqual({ kept: true });
  close();
  await expect(fetch('/api/draft', { method: 'PUT' })).rejects.toThrow('has ended');
  expect(beyond).not.toHaveBeenCalled();
  expect(await (await fetch('/assets/map.js')).text()).toBe('from afar');
});
