/** Sizes of the long side at which a square is looked for: a large one in a sharp photo, a small one, one that is blurred. */
const SIDES = [1_400, 2_400, 800];
const PATIENCE = 1_500;

type Frame = { width: number; height: number; data: Uint8ClampedArray };

/** The text of the square code on a photo; undefined where there is none that can be read. */
export async function readCodeOnPhoto(photo: Blob): Promise<string | undefined> {
  const { decodeQR } = await import('qr/decode.js');
  const picture = await createImageBitmap(photo).catch(() => undefined);
  if (!picture) return undefined;
  try {
    for (const side of SIDES) {
      const scale = Math.min(1, side / Math.max(picture.width, picture.height));
      const frame = frameOf(picture, Math.round(picture.width * scale), Math.round(picture.height * scale));
      const text = tryTo(() => decodeQR(frame, { format: 'RGBA', effort: 3, timeLimit: PATIENCE }));
      if (text !== undefined) return text;
    }
    return undefined;
  } finally {
    picture.close();
  }
}

/** Whether this page may open a camera: browsers allow it on secure addresses, and on this very machine. */
export const hasCamera = (): boolean => Boolean(globalThis.navigator?.mediaDevices?.getUserMedia);

const OFTEN = 150;
const LONGEST_SIDE = 1_280;

/** Shows the camera in a video and tells every square it reads, until the function it answers is called. */
export async function watchCamera(video: HTMLVideoElement, onCode: (text: string) => void): Promise<() => void> {
  const wanted = { facingMode: 'environment', width: { ideal: 1_920 }, height: { ideal: 1_080 } };
  const stream = await navigator.mediaDevices.getUserMedia({ video: wanted, audio: false });
  const { decodeQR } = await import('qr/decode.js');
  video.srcObject = stream;
  await video.play();
  const looking = setInterval(() => {
    const { videoWidth, videoHeight } = video;
    if (videoWidth === 0) return;
    const scale = Math.min(1, LONGEST_SIDE / Math.max(videoWidth, videoHeight));
    const frame = frameOf(video, Math.round(videoWidth * scale), Math.round(videoHeight * scale));
    const text = tryTo(() => decodeQR(frame, { format: 'RGBA', effort: 2, timeLimit: OFTEN / 2 }));
    if (text !== undefined) onCode(text);
  }, OFTEN);
  return () => {
    clearInterval(looking);
    for (const track of stream.getTracks()) track.stop();
    video.srcObject = null;
  };
}

function frameOf(picture: CanvasImageSource, width: number, height: number): Frame {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width, height];
  const brush = canvas.getContext('2d', { willReadFrequently: true });
  if (!brush) throw new Error('There is no canvas to look at pictures on.');
  brush.drawImage(picture, 0, 0, width, height);
  return brush.getImageData(0, 0, width, height);
}

/** Most pictures hold no code, and decoding says so by throwing. */
function tryTo(decode: () => string): string | undefined {
  try {
    return decode();
  } catch {
    return undefined;
  }
}
