import type { Inspect, Inspection } from '#backend/files/inspection.ts';
import type { FromWorker, ToWorker } from '#backend/files/inspection-messages.ts';
import { startInspection } from '#backend/files/start-inspection.ts';

/** In milliseconds: what takes longer was made to take long. */
const PATIENCE = 20_000;
const UNREADABLE: Inspection = { fault: { code: 'file-unreadable' } };

export interface Inspector {
  inspect: Inspect;
  /** Sets the worker free; the next file starts another. */
  stop: () => void;
}

/** Where a worker comes from; tests hand in another. */
export type StartWorker = () => Worker;

/**
 * Looks at files in a worker, one at a time. A file that takes too long or brings the worker down is unreadable, and the
 * next one gets a new worker. Where no worker starts, or none can read, the page looks itself: so it is in some browsers
 * with a page opened from a disk.
 */
export function createInspector(start: StartWorker = startInspection, patience = PATIENCE): Inspector {
  let worker: Worker | undefined;
  let canStart = true;
  let last = 0;
  let queue: Promise<unknown> = Promise.resolve();

  const stop = () => {
    worker?.terminate();
    worker = undefined;
  };

  const begin = () => {
    try {
      worker = start();
    } catch {
      canStart = false;
    }
    return worker;
  };

  const ask = async (file: Blob, name: string): Promise<Inspection> => {
    const running = canStart ? (worker ?? begin()) : undefined;
    if (!running) return inspectInPage(file, name);
    last += 1;
    const answer = await answerOf(running, { id: last, file, name }, patience);
    if (answer === 'never-started') {
      canStart = false;
      stop();
      return inspectInPage(file, name);
    }
    if (answer === 'failed') stop();
    return answer === 'failed' ? UNREADABLE : answer;
  };

  const inspect: Inspect = (file, name) => {
    const answer = queue.then(() => ask(file, name));
    queue = answer.catch(() => undefined);
    return answer;
  };
  return { inspect, stop };
}

const ready = new WeakSet<Worker>();

function answerOf(
  worker: Worker,
  question: ToWorker,
  patience: number,
): Promise<Inspection | 'failed' | 'never-started'> {
  return new Promise((resolve) => {
    const done = (answer: Inspection | 'failed' | 'never-started') => {
      clearTimeout(timer);
      worker.removeEventListener('message', onMessage);
      worker.removeEventListener('error', onError);
      resolve(answer);
    };
    const onMessage = ({ data }: MessageEvent<FromWorker>) => {
      if (data === 'ready') ready.add(worker);
      else if (data === 'cannot-read') done('never-started');
      else if (data.id === question.id) done(data.inspection);
    };
    const onError = (event: Event) => {
      event.preventDefault();
      done(ready.has(worker) ? 'failed' : 'never-started');
    };
    const timer = setTimeout(() => done('failed'), patience);
    worker.addEventListener('message', onMessage);
    worker.addEventListener('error', onError);
    worker.postMessage(question);
  });
}

async function inspectInPage(file: Blob, name: string): Promise<Inspection> {
  const [{ inspectFile }, { lookAtPicture }] = await Promise.all([
    import('#backend/files/inspect-file.ts'),
    import('#backend/files/look-at-picture.ts'),
  ]);
  return inspectFile(file, name, lookAtPicture);
}
