import { afterEach, describe, expect, it } from 'vitest';
import { relayTransport, watchingTransport } from '#app/presentation/relay-transport.ts';
import { channelOf, hearScenarios } from '#app/presentation/scenario-channel.ts';
import type { Gesture } from '#backend/sharing/messages.ts';
import { SharedSession } from '#backend/sharing/shared-session.ts';
import type { Entry } from '#domain/log.ts';
import { RelayRoom, until } from '#testing/relay-room.node.ts';
import type { RelayChannel } from '#workshop/client/links.ts';
import { openChannel } from '#workshop/client/open-channel.ts';
import { openRoom } from '#workshop/client/open-room.ts';
import { createWorkshop, join } from '#workshop/client/requests.ts';
import { RELAY } from '#workshop/protocol.ts';

const open: { close(): unknown }[] = [];
afterEach(async () => {
  for (const each of open.splice(0).reverse()) await each.close();
});
function kept<C extends { close(): unknown }>(one: C): C {
  open.push(one);
  return one;
}

const page = (name: string): Entry => ({ kind: 'visit', site: 'employment', page: name });
const typed = (value: string): Gesture => ({ do: 'type', at: { path: [0], tag: 'INPUT' }, value });
const pagesIn = (shared: SharedSession) =>
  shared.signedLines().map(({ entry }) => (entry.kind === 'visit' ? entry.page : entry.kind));

/** Waits until windows have what is wanted; one that waits in vain fails by its time limit. */
async function become(read: () => unknown, wanted: unknown): Promise<void> {
  await expect.poll(read, { timeout: 20_000, interval: 10 }).toEqual(wanted);
}

/** What a window hears of the hand, in the order in which it does it. */
function heardBy(shared: SharedSession): string[] {
  const heard: string[] = [];
  shared.onGesture(({ gesture }) => heard.push('value' in gesture ? String(gesture.value) : gesture.do));
  return heard;
}

/** A trainer whom everybody follows, and learners who look on. */
async function aFollowedTrainer() {
  const relay = kept(await new RelayRoom().start());
  const created = await relay.create();
  const room = relay.trainer(created);
  room.set({ follow: { id: 'f', scenario: 'tax/not-signed' } });
  const joined = await relay.joins(created);
  await until(relay.learner(joined), ({ control }) => control?.follow !== undefined);
  const about = { base: relay.base, channel: 'trainer' as const };
  const channel = openChannel({ ...about, token: created.trainerToken, does: 'write' });
  const transport = relayTransport(channel, { oneWay: true, first: true });
  const trainer = kept(new SharedSession({ side: 'private', transport }));
  const learner = () => {
    const way = openChannel({ ...about, token: joined.token, does: 'read' });
    return kept(new SharedSession({ side: 'public', watches: true, transport: watchingTransport(way, () => {}) }));
  };
  return { relay, created, room, trainer, learner };
}

describe('everybody who follows the trainer', () => {
  it('sees the session and what is done on the page, whoever comes late too', async () => {
    const { trainer, learner } = await aFollowedTrainer();
    const first = learner();
    const heard = heardBy(first);
    trainer.goOn([page('/'), page('/sign-in')]);
    for (const value of ['F', 'FI', 'FIC']) trainer.gesture(typed(value));
    await become(() => heard, ['F', 'FI', 'FIC']);
    const late = learner();
    const heardLate = heardBy(late);
    await become(() => [pagesIn(late), heardLate], [pagesIn(trainer), ['F', 'FI', 'FIC']]);
    expect(pagesIn(first)).toEqual(['/', '/sign-in']);
  });

  it('sees the same after the relay was killed and started again: nothing is missing, nothing done twice', async () => {
    const { relay, room, trainer, learner } = await aFollowedTrainer();
    const first = learner();
    const heard = heardBy(first);
    trainer.goOn([page('/')]);
    trainer.gesture(typed('F'));
    await become(() => heard, ['F']);
    await relay.kill();
    await until(room, ({ status }) => status !== 'live');
    trainer.goOn([page('/sign-in')]);
    trainer.gesture(typed('FI'));
    await relay.start();
    await until(room, ({ status }) => status === 'live');
    await become(() => heard, ['F', 'FI']);
    trainer.gesture(typed('FIC'));
    await become(() => heard, ['F', 'FI', 'FIC']);
    expect(pagesIn(first)).toEqual(['/', '/sign-in']);
    const late = learner();
    const heardLate = heardBy(late);
    await become(
      () => [pagesIn(late), heardLate],
      [
        ['/', '/sign-in'],
        ['F', 'FI', 'FIC'],
      ],
    );
  });

  it('is not disturbed by what cannot be read', async () => {
    const { relay, created, trainer, learner } = await aFollowedTrainer();
    const shown = learner();
    const heard = heardBy(shown);
    for (const data of ['', 'nonsense', 'x.1.0.1:', 'x.2.0.1:{"from":"x"', 'x.3.1.2:late', 'x.9.0.999999999:on']) {
      const body = JSON.stringify({ pieces: [{ data, keep: true }] });
      const headers = { 'content-type': 'application/json', authorization: `Bearer ${created.trainerToken}` };
      const { status } = await fetch(`${relay.base}${RELAY}/channels/trainer`, { method: 'POST', headers, body });
      expect(status).toBe(200);
    }
    trainer.goOn([page('/')]);
    trainer.gesture(typed('F'));
    await become(() => [pagesIn(shown), heard], [['/'], ['F']]);
  });
});

const SCENARIO = 'employment/first-account';

/** A mediator who leads here, and shows on other devices. */
async function aPresentation() {
  const relay = kept(await new RelayRoom().start());
  const reach = { base: relay.base };
  const { trainerToken, workshop, code } = await createWorkshop({ kind: 'presentation' }, reach);
  const room = kept(openRoom({ ...reach, token: trainerToken, workshop, role: 'trainer', kind: 'presentation' }));
  await until(room, ({ status }) => status === 'live');
  const about = { ...reach, channel: 'windows' as const, does: 'both' as const };
  const mine = channelOf(SCENARIO, openChannel({ ...about, token: trainerToken }));
  const transport = relayTransport(mine, { oneWay: false, first: true });
  const mediator = kept(new SharedSession({ side: 'private', transport }));
  const { token } = await join({ code }, reach);
  const tablet = () =>
    new Promise<SharedSession>((resolve) => {
      const channel = kept(openChannel({ ...about, token }));
      hearScenarios(channel, (_, way: RelayChannel) =>
        resolve(
          kept(new SharedSession({ side: 'public', transport: relayTransport(way, { oneWay: false, first: false }) })),
        ),
      );
    });
  return { relay, room, mediator, tablet, stranger: kept(openChannel({ ...about, token })) };
}

describe('a presentation on another device', () => {
  it('is led by either hand', async () => {
    const { mediator, tablet } = await aPresentation();
    mediator.goOn([page('/')]);
    const shown = await tablet();
    await become(() => pagesIn(shown), ['/']);
    mediator.set({ hand: 'public' });
    await become(() => shown.stage.hand, 'public');
    const heard = heardBy(mediator);
    shown.claim();
    shown.goOn([page('/sign-in')]);
    shown.gesture(typed('F'));
    await become(() => [pagesIn(mediator), heard], [['/', '/sign-in'], ['F']]);
  });

  it('is shown again after the relay was killed and started again, with what both did meanwhile', async () => {
    const { relay, room, mediator, tablet } = await aPresentation();
    mediator.goOn([page('/')]);
    const shown = await tablet();
    await become(() => pagesIn(shown), ['/']);
    const heard = heardBy(shown);
    await relay.kill();
    await until(room, ({ status }) => status !== 'live');
    mediator.goOn([page('/sign-in')]);
    mediator.gesture(typed('F'));
    shown.set({ size: 'largest' });
    await relay.start();
    await become(() => [pagesIn(shown), heard, mediator.stage.size], [['/', '/sign-in'], ['F'], 'largest']);
  });

  it('goes on when another device tells nonsense, and takes no notes of the mediator from it', async () => {
    const { mediator, tablet, stranger } = await aPresentation();
    mediator.entrust('Elle craint les codes.');
    mediator.goOn([page('/')]);
    const shown = await tablet();
    const notes = JSON.stringify({ from: 'x', say: 'entrust', kept: 'rien', turn: 99 });
    const nonsense = ['', 'nonsense', 'no such exercise\n{}', '../../x\n{}', `${SCENARIO}\n{"from":1}`];
    for (const text of [...nonsense, `${SCENARIO}\n${notes}`]) stranger.send(text, { keep: true });
    shown.goOn([page('/sign-in')]);
    await become(() => pagesIn(mediator), ['/', '/sign-in']);
    mediator.goOn([page('/help')]);
    await become(() => pagesIn(shown), ['/', '/sign-in', '/help']);
    expect(mediator.entrusted).toBe('Elle craint les codes.');
    expect(shown.entrusted).toBeUndefined();
  });
});
