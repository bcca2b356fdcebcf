import type { ChannelName } from '#workshop/protocol.ts';
import type { Change, RelayStore, StoredPieces, WorkshopHead } from '#workshop/relay/store.ts';

/** So long after somebody has last asked, what is told is remembered for their next question, in milliseconds. */
const REMEMBERED = 20_000;
/** What is remembered of one channel at most, in characters. */
const MOST = 256 * 1024;

interface Remembered {
  pieces: StoredPieces['pieces'];
  size: number;
  stop: () => void;
  forgetting: ReturnType<typeof setTimeout> | undefined;
}

/**
 * What was told lately on the channels that somebody asks of again and again, because something on the way holds streams
 * back: also what is not kept, so that nothing is lost between two questions.
 */
export class Lately {
  readonly #store: RelayStore;
  readonly #channels = new Map<string, Remembered>();

  constructor(store: RelayStore) {
    this.#store = store;
  }

  /** What is remembered of a channel; to be asked again soon by the same device. */
  asked({ id, epoch }: WorkshopHead, channel: ChannelName): StoredPieces['pieces'] {
    const name = `${id}/${epoch}/${channel}`;
    const found = this.#channels.get(name) ?? this.#remember(name, id, channel);
    clearTimeout(found.forgetting);
    found.forgetting = setTimeout(() => this.#forget(name), REMEMBERED);
    found.forgetting.unref?.();
    return found.pieces;
  }

  #remember(name: string, id: string, channel: ChannelName): Remembered {
    const one: Remembered = { pieces: [], size: 0, stop: () => {}, forgetting: undefined };
    this.#channels.set(name, one);
    one.stop = this.#store.listen(id, (change: Change) => {
      if (change.what === 'over' || change.what === 'lost') this.#forget(name);
      if (change.what === 'silence' && change.channel === channel) Object.assign(one, { pieces: [], size: 0 });
      if (change.what !== 'pieces' || change.channel !== channel) return;
      const added = change.pieces.map(({ data }, index) => ({ number: change.first + index, data }));
      one.pieces = [...one.pieces, ...added];
      one.size += lengthOf(added);
      while (one.size > MOST) one.size -= one.pieces.shift()?.data.length ?? one.size;
    });
    return one;
  }

  #forget(name: string): void {
    const found = this.#channels.get(name);
    this.#channels.delete(name);
    clearTimeout(found?.forgetting);
    found?.stop();
  }
}

const lengthOf = (pieces: StoredPieces['pieces']): number => pieces.reduce((sum, { data }) => sum + data.length, 0);
