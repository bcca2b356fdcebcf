import { afterEach, describe, expect, it } from 'vitest';
import { relayTransport, watchingTransport } from '#app/presentation/relay-transport.ts';
import { messageIn } from '#backend/sharing/message-text.ts';
import type { Message, Told } from '#backend/sharing/messages.ts';
import type { RelayChannel } from '#workshop/client/links.ts';

interface Sent {
  message: Message;
  keep: boolean;
  anew?: boolean;
}

const open: { close(): void }[] = [];
afterEach(() => {
  for (const each of open.splice(0)) each.close();
});

/** A channel in hand: what was sent on it, and what somebody else says. */
function aChannel() {
  const sent: Sent[] = [];
  let hear: (text: string) => void = () => {};
  let lost = () => {};
  const channel: RelayChannel = {
    channel: 'trainer',
    send: (text, how) => void sent.push({ message: messageIn(text) as Message, ...how }),
    listen: (listener) => {
      hear = listener;
    },
    onLost: (listener) => {
      lost = listener;
    },
    onBack: () => {},
    close: () => {},
  };
  open.push(channel);
  return { channel, sent, says: (text: string) => hear(text), forgets: () => lost() };
}

const spot = { path: [0], tag: 'INPUT' };
const told = (id: string, page = '/', value = id): Told => ({ id, page, gesture: { do: 'type', at: spot, value } });
const gesture = (id: string, value?: string): Message => ({
  from: 'x',
  say: 'gesture',
  told: told(id, '/', value),
});
const pointer = (x: number): Message => ({ from: 'x', say: 'glimpse', glimpse: { see: 'pointer', at: spot, x, y: 0 } });
const update: Message = { from: 'x', say: 'update', update: new Uint8Array([0, 0]) };
const says = (sent: readonly Sent[]) => sent.map(({ message }) => message.say);

describe('what a device tells through the relay', () => {
  it('keeps its order: the pointer is where it was before what it pressed, and only its latest place is told', () => {
    const { channel, sent } = aChannel();
    const transport = relayTransport(channel, { oneWay: true, first: false });
    open.push(transport);
    for (const x of [0.1, 0.2, 0.3]) transport.send(pointer(x));
    transport.send(gesture('x/1'));
    transport.send(pointer(0.4));
    transport.send(update);
    expect(sent.map(({ message }) => message)).toEqual([pointer(0.3), gesture('x/1'), pointer(0.4), update]);
  });

  it('is kept for whoever comes late, except what passes; what windows say to find each other stays among them', () => {
    const { channel, sent } = aChannel();
    const transport = relayTransport(channel, { oneWay: true, first: false });
    open.push(transport);
    const knows = new Uint8Array([0]);
    for (const message of [
      { from: 'x', say: 'hello', side: 'private', knows },
      { from: 'x', say: 'who' },
      { from: 'x', say: 'entrust', kept: 'notes of the mediator', turn: 1 },
      pointer(0.1),
      update,
      gesture('x/1'),
      { from: 'x', say: 'anew' },
    ] satisfies Message[]) {
      transport.send(message);
    }
    expect(sent.map(({ message, keep }) => [message.say, keep])).toEqual([
      ['glimpse', false],
      ['update', true],
      ['gesture', true],
      ['anew', true],
    ]);
  });

  it('never holds what the private window leaves with its own browser, even where all windows speak', () => {
    const { channel, sent } = aChannel();
    const transport = relayTransport(channel, { oneWay: false, first: false });
    open.push(transport);
    transport.send({ from: 'x', say: 'entrust', kept: 'notes of the mediator', turn: 1 });
    transport.send(gesture('x/1'));
    expect(sent).toMatchObject([{ message: { say: 'gesture' }, keep: false }]);
  });

  it('is told anew, once and whole, when the relay has forgotten', () => {
    const { channel, sent, forgets } = aChannel();
    const transport = relayTransport(channel, { oneWay: true, first: true });
    open.push(transport);
    transport.onLost?.(() => {
      transport.send(update);
      transport.send(gesture('x/1'));
    });
    expect(sent.map(({ anew = false }) => anew)).toEqual([true, false]);
    forgets();
    transport.send(gesture('x/2'));
    expect(sent.slice(2).map(({ message, anew = false }) => [message.say, anew])).toEqual([
      ['update', true],
      ['gesture', false],
      ['gesture', false],
    ]);
  });

  it('is told anew when too much was kept, and not again at every word after it', () => {
    const { channel, sent } = aChannel();
    const transport = relayTransport(channel, { oneWay: true, first: false });
    open.push(transport);
    transport.onLost?.(() => transport.send(update));
    for (let n = 1; n <= 14; n += 1) transport.send(gesture(`x/${n}`, 'a'.repeat(10_000)));
    expect(says(sent)).toEqual([...Array(12).fill('gesture'), 'update', 'gesture', 'gesture']);
    expect(sent.filter(({ anew }) => anew)).toHaveLength(1);
  });

  it('may be long by itself: a session of more than that is told anew once, not for ever', () => {
    const { channel, sent } = aChannel();
    const transport = relayTransport(channel, { oneWay: true, first: false });
    open.push(transport);
    transport.onLost?.(() => transport.send(gesture('whole', 'a'.repeat(130_000))));
    transport.send(gesture('x/1', 'a'.repeat(130_000)));
    expect(says(sent)).toEqual(['gesture', 'gesture']);
    expect(sent[1]?.anew).toBe(true);
  });
});

describe('what a device hears through the relay', () => {
  const notes = JSON.stringify({ from: 'y', say: 'entrust', kept: 'something else', turn: 99 });

  it.each(['', '{', 'null', '[]', '{"say":"who"}', '{"from":"y","say":"update","update":{"$bytes":"*"}}', notes])(
    'is no message, and changes nothing: %s',
    (text) => {
      const { channel, says: hears } = aChannel();
      const heard: unknown[] = [];
      watchingTransport(channel, () => heard.push('first')).listen((message) => {
        if (JSON.stringify(message)?.includes('something else')) return;
        heard.push(message);
      });
      hears(text);
      expect(heard).toEqual([]);
    },
  );

  it('is never what a private window has left with others: that travels in one browser alone', () => {
    const { channel, says: hears } = aChannel();
    const heard: unknown[] = [];
    relayTransport(channel, { oneWay: false, first: false }).listen((message) => heard.push(message));
    hears(notes);
    expect(heard).toEqual([undefined]);
  });
});

describe('a device that looks on', () => {
  async function looksOn(...messages: Message[]) {
    const { channel, says: hears } = aChannel();
    const heard: Message[] = [];
    const transport = watchingTransport(channel, () => {});
    transport.listen((message) => heard.push(message as Message));
    for (const message of messages) hears(JSON.stringify(message));
    heard.length = 0;
    transport.send({ from: 'me', say: 'hello', side: 'public', knows: new Uint8Array([0]) });
    await Promise.resolve();
    return heard;
  }

  it('tells itself what was done on the page that is open', async () => {
    expect(await looksOn(gesture('x/1'), gesture('x/2'))).toEqual([
      { from: 'relay', say: 'so-far', to: 'me', gestures: [told('x/1'), told('x/2')] },
    ]);
  });

  it('forgets what was done on an earlier page, and on pages that were drawn anew', async () => {
    const later: Message = { from: 'x', say: 'gesture', told: told('x/2', '/next') };
    expect(await looksOn(gesture('x/1'), later)).toMatchObject([{ gestures: [told('x/2', '/next')] }]);
    expect(await looksOn(gesture('x/1'), { from: 'x', say: 'anew' })).toEqual([]);
  });

  it('counts once what was told once more', async () => {
    expect(await looksOn(gesture('x/1'), gesture('x/2'), gesture('x/1'))).toMatchObject([
      { gestures: [{ id: 'x/2' }, { id: 'x/1' }] },
    ]);
  });
});
