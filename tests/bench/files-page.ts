import { inspectFile } from '#backend/files/inspect-file.ts';
import { createInspector } from '#backend/files/inspect-in-worker.ts';
import type { Inspection } from '#backend/files/inspection.ts';
import { lookAtPicture } from '#backend/files/look-at-picture.ts';

/** What the bench asks of the page that looks at files. */
export interface FilesBench {
  /** Milliseconds until the verdict on a photo, and the verdict. */
  judge: (where: 'worker' | 'page') => Promise<{ took: number; verdict: Inspection }>;
  /** Looks at a file of ten megabytes and at one of five, so many times. */
  judgeHeavy: (times: number) => Promise<void>;
  /** Milliseconds from each key to the next frame, since it was last asked. */
  delays: () => number[];
  stop: () => void;
}

declare global {
  interface Window {
    files: FilesBench;
  }
}

const inspector = createInspector();
let delays: number[] = [];

addEventListener('keydown', ({ timeStamp }) => {
  requestAnimationFrame(() => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => delays.push(performance.now() - timeStamp);
    channel.port2.postMessage(0);
  });
});

/** Twelve megapixels with the grain of a camera: a sheet with lines of print on a table. */
async function photo(): Promise<Blob> {
  const canvas = new OffscreenCanvas(4000, 3000);
  const brush = canvas.getContext('2d');
  if (!brush) throw new Error('There is no canvas to paint a photo on.');
  brush.fillStyle = '#8a6a4a';
  brush.fillRect(0, 0, 4000, 3000);
  brush.translate(2000, 1500);
  brush.rotate(0.03);
  brush.fillStyle = '#f4f2ee';
  brush.fillRect(-1700, -1200, 3400, 2400);
  brush.fillStyle = '#1c2126';
  brush.font = '52px sans-serif';
  for (let line = 0; line < 30; line += 1)
    brush.fillText('Bulletin de paie, période du 1er au 31 mars, net à payer 1 234,56', -1500, -1050 + line * 72);
  grain(brush);
  return canvas.convertToBlob({ type: 'image/jpeg', quality: 0.8 });
}

function grain(brush: OffscreenCanvasRenderingContext2D) {
  const pixels = brush.getImageData(0, 0, 4000, 3000);
  let seed = 1;
  for (let at = 0; at < pixels.data.length; at += 4) {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
    const change = ((seed >> 16) % 17) - 8;
    for (let color = at; color < at + 3; color += 1) pixels.data[color] = (pixels.data[color] ?? 0) + change;
  }
  brush.putImageData(pixels, 0, 0);
}

const picture = await photo();
const weighing = (size: number) => new Blob([picture, new Uint8Array(Math.max(0, size - picture.size))]);

window.files = {
  judge: async (where) => {
    const from = performance.now();
    const verdict =
      where === 'worker'
        ? await inspector.inspect(picture, 'photo.jpg')
        : await inspectFile(picture, 'photo.jpg', lookAtPicture);
    return { took: performance.now() - from, verdict };
  },
  judgeHeavy: async (times) => {
    for (let time = 0; time < times; time += 1) {
      // The first is refused by its weight alone; the second weighs what is allowed, and is opened.
      await inspector.inspect(weighing(10_000_000), 'photo.jpg');
      await inspector.inspect(weighing(4_990_000), 'photo.jpg');
    }
  },
  delays: () => {
    const counted = delays;
    delays = [];
    return counted;
  },
  stop: inspector.stop,
};
