import { inspectFile } from '#backend/files/inspect-file.ts';
import type { FromWorker, ToWorker } from '#backend/files/inspection-messages.ts';
import { lookAtPicture } from '#backend/files/look-at-picture.ts';

// Looks at files beside the page, so that typing goes on while a large photo is opened.
addEventListener('message', async ({ data }: MessageEvent<ToWorker>) => {
  const answer = (message: FromWorker) => postMessage(message);
  try {
    answer({ id: data.id, inspection: await inspectFile(data.file, data.name, lookAtPicture) });
  } catch {
    answer({ id: data.id, inspection: { fault: { code: 'file-unreadable' } } });
  }
});

postMessage('ready' satisfies FromWorker);
