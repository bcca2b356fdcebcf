import { describe, expect, it } from 'vitest';
import { createInspector } from '#backend/files/inspect-in-worker.ts';
import type { FromWorker, ToWorker } from '#backend/files/inspection-messages.ts';
import { fileOf, jpeg } from '#testing/nasty-files.ts';

/** A worker of cardboard: what it answers, and when, is up to the test. */
class PretendWorker extends EventTarget {
  asked: ToWorker[] = [];
  isStopped = false;
  readonly reply: (worker: PretendWorker, question: ToWorker) => void;

  constructor(reply: PretendWorker['reply']) {
    super();
    this.reply = reply;
  }

  postMessage(question: ToWorker) {
    this.asked.push(question);
    queueMicrotask(() => this.reply(this, question));
  }

  say(data: FromWorker) {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }

  terminate() {
    this.isStopped = true;
  }
}

function inspectorWith(...replies: PretendWorker['reply'][]) {
  const workers: PretendWorker[] = [];
  const start = () => {
    const worker = new PretendWorker(replies[workers.length] ?? (() => {}));
    workers.push(worker);
    return worker as unknown as Worker;
  };
  return { workers, ...createInspector(start, 30) };
}

const answering: PretendWorker['reply'] = (worker, { id }) => {
  worker.say('ready');
  worker.say({ id, inspection: { type: 'image/jpeg' } });
};
const silent: PretendWorker['reply'] = (worker) => worker.say('ready');
const crashing: PretendWorker['reply'] = (worker) => {
  worker.say('ready');
  worker.dispatchEvent(new Event('error'));
};

const file = fileOf(jpeg());
const unreadable = { fault: { code: 'file-unreadable' } };

describe('an inspector', () => {
  it('starts no worker before there is a file', async () => {
    const { workers, inspect } = inspectorWith(answering);
    expect(workers).toHaveLength(0);
    expect(await inspect(file, 'photo.jpg')).toEqual({ type: 'image/jpeg' });
    expect(await inspect(file, 'photo.jpg')).toEqual({ type: 'image/jpeg' });
    expect(workers).toHaveLength(1);
  });

  it('hands the file over as it is', async () => {
    const { workers, inspect } = inspectorWith(answering);
    await inspect(file, 'photo.jpg');
    expect(workers[0]?.asked[0]?.file).toBe(file);
  });

  it('looks at one file at a time', async () => {
    const { workers, inspect } = inspectorWith(silent, answering);
    const [first, second] = [inspect(file, 'a.jpg'), inspect(file, 'b.jpg')];
    expect(await first).toEqual(unreadable);
    expect(workers[0]?.asked.map(({ name }) => name)).toEqual(['a.jpg']);
    expect(await second).toEqual({ type: 'image/jpeg' });
    expect(workers[1]?.asked.map(({ name }) => name)).toEqual(['b.jpg']);
  });

  it.each([
    ['takes too long', silent],
    ['falls down', crashing],
  ])('replaces a worker that %s', async (_, reply) => {
    const { workers, inspect } = inspectorWith(reply, answering);
    expect(await inspect(file, 'photo.jpg')).toEqual(unreadable);
    expect(workers[0]?.isStopped).toBe(true);
    expect(await inspect(file, 'photo.jpg')).toEqual({ type: 'image/jpeg' });
  });

  it('looks in the page where no worker starts, and where none can read', async () => {
    const neverReady: PretendWorker['reply'] = (worker) => worker.dispatchEvent(new Event('error'));
    const unable: PretendWorker['reply'] = (worker) => worker.say('cannot-read');
    const refusing = createInspector(() => {
      throw new Error('Workers are refused here.');
    });
    for (const { inspect } of [inspectorWith(neverReady), inspectorWith(unable), refusing])
      expect(await inspect(file, 'photo.jpg')).toMatchObject({ type: 'image/jpeg', width: 800 });
  });

  it('can be stopped, and starts again', async () => {
    const { workers, inspect, stop } = inspectorWith(answering, answering);
    await inspect(file, 'photo.jpg');
    stop();
    expect(workers[0]?.isStopped).toBe(true);
    expect(await inspect(file, 'photo.jpg')).toEqual({ type: 'image/jpeg' });
    expect(workers).toHaveLength(2);
  });
});
