import { fastify } from 'fastify';
import { describe, expect, it } from 'vitest';
import { measure } from '#workshop/relay/metrics.ts';
import type { RelayStore } from '#workshop/relay/store.ts';

function measured(metricsKey?: string, count = async () => ({ workshops: 2, seats: 31 })) {
  const app = fastify({ forceCloseConnections: true });
  measure(app, { count } as RelayStore, { metricsKey });
  app.put('/relay/seats/:seat/note', async (_request, reply) => reply.code(403).send({ refusal: 'not-allowed' }));
  app.get('/relay/events', (_request, reply) => {
    reply.hijack();
    reply.raw.writeHead(200, { 'content-type': 'text/event-stream' }).write(':\n\n');
  });
  return app;
}

const read = async (app: ReturnType<typeof measured>, headers = {}) =>
  app.inject({ url: '/relay/metrics', headers, remoteAddress: '127.0.0.1' });

describe('the metrics of a relay', () => {
  it('count requests by route, never by seat, and refusals by name', async () => {
    const app = measured();
    await app.inject({ method: 'PUT', url: '/relay/seats/7/note' });
    await app.inject({ url: '/etc/passwd' });

    const { body, headers } = await read(app);
    expect(headers['content-type']).toContain('text/plain');
    expect(body).toContain('relay_request_seconds_count{method="PUT",route="/relay/seats/:seat/note",status="403"} 1');
    expect(body).toContain('relay_request_seconds_count{method="GET",route="none",status="404"} 1');
    expect(body).toContain('relay_refusals_total{refusal="not-allowed"} 1');
    expect(body).not.toContain('passwd');
    expect(body).toContain('process_cpu_seconds_total');
    await app.close();
  });

  it('say how much the store holds, and when it does not answer', async () => {
    const well = measured();
    const { body } = await read(well);
    expect(body).toContain('relay_store_up 1');
    expect(body).toContain('relay_workshops 2');
    expect(body).toContain('relay_seats 31');
    await well.close();

    const gone = measured(undefined, () => Promise.reject(new Error('Connection is closed.')));
    expect((await read(gone)).body).toContain('relay_store_up 0');
    await gone.close();
  });

  it('count the streams that are open', async () => {
    const app = measured();
    const address = await app.listen({ port: 0, host: '127.0.0.1' });
    const leaving = new AbortController();
    const stream = await fetch(`${address}/relay/events`, { signal: leaving.signal });
    expect((await read(app)).body).toContain('relay_streams{route="/relay/events"} 1');

    leaving.abort();
    await stream.text().catch(() => undefined);
    await expect.poll(async () => (await read(app)).body).toContain('relay_streams{route="/relay/events"} 0');
    await app.close();
  });

  it('are read by this machine alone, or by whoever has the key', async () => {
    const closed = measured();
    const fromPhone = await closed.inject({ url: '/relay/metrics', remoteAddress: '192.168.1.20' });
    const throughProxy = await read(closed, { 'x-forwarded-for': '203.0.113.7' });
    expect([fromPhone.statusCode, throughProxy.statusCode]).toEqual([404, 404]);
    await closed.close();

    const keyed = measured('a long key');
    const right = await keyed.inject({
      url: '/relay/metrics',
      headers: { authorization: 'Bearer a long key' },
      remoteAddress: '10.0.0.2',
    });
    const wrong = await read(keyed, { authorization: 'Bearer a long kex' });
    expect([right.statusCode, wrong.statusCode, (await read(keyed)).statusCode]).toEqual([200, 404, 404]);
    await keyed.close();
  });
});
