import { decodeStateVector, decodeUpdate } from 'yjs';
import type { Gesture, Glimpse, Message } from '#backend/sharing/messages.ts';

type Fields = Record<string, unknown>;
type Check = (found: Fields) => boolean;

const GESTURES: Record<Gesture['do'], Check> = {
  press: ({ at, ...rest }) => isSpot(at) && isPoint(rest),
  type: ({ at, value }) => isSpot(at) && typeof value === 'string',
  tick: ({ at, checked }) => isSpot(at) && typeof checked === 'boolean',
  choose: ({ at, files }) => isSpot(at) && Array.isArray(files) && files.every(isFile),
  focus: ({ at }) => at === null || isSpot(at),
  answer: ({ answer }) => isRecord(answer) && typeof answer.request === 'string' && typeof answer.status === 'number',
};

const GLIMPSES: Record<Glimpse['see'], Check> = {
  pointer: ({ at, ...rest }) => (at === null || isSpot(at)) && isPoint(rest),
  pressed: ({ at, ...rest }) => isSpot(at) && isPoint(rest),
  scrolled: ({ at, y }) => isSpot(at) && typeof y === 'number',
};

const MESSAGES: Record<Message['say'], Check> = {
  hello: ({ side, knows }) => isSide(side) && isBytes(knows, decodeStateVector),
  here: ({ side, knows }) => isSide(side) && isBytes(knows, decodeStateVector),
  update: ({ update }) => isBytes(update, decodeUpdate),
  who: () => true,
  bye: () => true,
  gesture: ({ told }) => isTold(told),
  glimpse: ({ glimpse }) => isRecord(glimpse) && isOneOf(GLIMPSES, glimpse.see, glimpse),
  'so-far': ({ to, gestures }) => typeof to === 'string' && Array.isArray(gestures) && gestures.every(isTold),
  anew: () => true,
  entrust: ({ turn }) => typeof turn === 'number',
};

/** Whether what came from outside is a message of this version: another tab may run an older one, a relay may garble. */
export function isMessage(found: unknown): found is Message {
  return isRecord(found) && typeof found.from === 'string' && isOneOf(MESSAGES, found.say, found);
}

const isFile = (found: unknown): boolean =>
  isRecord(found) && typeof found.name === 'string' && typeof found.size === 'number' && typeof found.type === 'string';

const isTold = (found: unknown): boolean =>
  isRecord(found) &&
  typeof found.id === 'string' &&
  typeof found.page === 'string' &&
  isRecord(found.gesture) &&
  isOneOf(GESTURES, found.gesture.do, found.gesture);

const isSpot = (found: unknown): boolean =>
  isRecord(found) && typeof found.tag === 'string' && Array.isArray(found.path) && found.path.every(Number.isInteger);

const isPoint = ({ x, y }: Fields): boolean => typeof x === 'number' && typeof y === 'number';

const isSide = (found: unknown): boolean => found === 'private' || found === 'public';

const isRecord = (found: unknown): found is Fields => typeof found === 'object' && found !== null;

function isOneOf(checks: Record<string, Check>, name: unknown, found: Fields): boolean {
  return typeof name === 'string' && Object.hasOwn(checks, name) && checks[name]?.(found) === true;
}

function isBytes(found: unknown, decode: (bytes: Uint8Array) => unknown): boolean {
  if (!(found instanceof Uint8Array)) return false;
  try {
    decode(found);
    return true;
  } catch {
    return false;
  }
}
