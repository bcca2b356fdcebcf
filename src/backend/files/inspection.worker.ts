import { inspectFile } from '#backend/files/inspect-file.ts';
import type { FromWorker, ToWorker } from '#backend/files/inspection-messages.ts';
import { lookAtPicture } from '#backend/files/look-at-picture.ts';

// WebKit lets a worker read no file when its page was opened from a disk.
const canRead = new Blob([' ']).arrayBuffer().then(
  () => true,
  () => false,
);

// Looks at files beside the page, so that typing goes on while a large photo is opened.
addEventListener('message', async ({ data }: MessageEvent<ToWorker>) => {
  if (!(await canRead)) return;
  const answer = (message: FromWorker) => postMessage(message);
  try {
    answer({ id: data.id, inspection: await inspectFile(data.file, data.name, lookAtPicture) });
  } catch {
    answer({ id: data.id, inspection: { fault: { code: 'file-unreadable' } } });
  }
});

void canRead.then((can) => postMessage((can ? 'ready' : 'cannot-read') satisfies FromWorker));
