import { type Answer, ConnectionError, client } from '#api/client.ts';
import type { AnnouncedUpload, UploadPart, UploadView } from '#api/contract.ts';
import type { AgencyId } from '#domain/agency.ts';
import type { Refusal } from '#domain/refusal.ts';
import { type ChosenFile, type FileLine, type FileState, isSameFile, takenOf } from '#ui/forms/attached.ts';

/** A file that was chosen and is not received yet. */
export interface OnItsWay extends FileLine {
  field: string;
  state: Exclude<FileState, { is: 'received' }>;
}

interface Parcel extends OnItsWay {
  file: File;
  fileId?: string | undefined;
  /** What the agency calls it, once it was announced. */
  announced?: AnnouncedUpload;
  giveUp: AbortController;
}

interface Outcomes {
  received: (field: string, upload: UploadView) => void;
  turnedAway: () => void;
}

/**
 * Files on their way to an agency, one after the other, each in parts. What breaks goes on where it stopped; what is
 * refused holds nobody back; nothing is sent twice.
 */
export class SendingQueue {
  #agency: AgencyId;
  #outcomes: Outcomes;
  #parcels: Parcel[] = [];
  #keys = new Map<string, string>();
  #count = 0;
  #running = false;
  #listeners = new Set<() => void>();
  #shown: readonly OnItsWay[] = [];

  constructor(agency: AgencyId, outcomes: Outcomes) {
    this.#agency = agency;
    this.#outcomes = outcomes;
  }

  /** What is on its way now; another array whenever something has changed. */
  get files(): readonly OnItsWay[] {
    return this.#shown;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Under which name a received file stood in the queue, so that its line stays the same one. */
  keyOf(upload: string): string {
    return this.#keys.get(upload) ?? upload;
  }

  /** Files for a field, in the order chosen. `there`: what the field holds already; the same file is not sent again. */
  add(field: string, chosen: readonly ChosenFile[], there: readonly FileLine[], most: number): void {
    for (const { file, fileId } of chosen) {
      const mine = this.#parcels.filter((parcel) => parcel.field === field);
      const taken = takenOf([...there, ...mine]);
      if (taken.some((line) => isSameFile(line, file))) continue;
      this.#parcels = this.#parcels.filter((parcel) => !(parcel.field === field && isSameFile(parcel, file)));
      const { name, size } = file;
      this.#count += 1;
      const state: OnItsWay['state'] =
        taken.length >= most
          ? { is: 'refused', problem: { code: 'too-many-files', values: { most } } }
          : { is: 'waiting' };
      const key = `${field} ${this.#count}`;
      this.#parcels.push({ key, field, name, size, state, file, fileId, giveUp: new AbortController() });
    }
    this.#tell();
    void this.#run();
  }

  /** Gives a file up, wherever it is; those behind it go on. */
  remove(key: string): void {
    const parcel = this.#parcels.find((one) => one.key === key);
    if (!parcel) return;
    this.#parcels = this.#parcels.filter((one) => one !== parcel);
    this.#dismiss(parcel);
    this.#tell();
    void this.#run();
  }

  /** Goes on with a file whose sending was cut. */
  resume(key: string): void {
    const parcel = this.#parcels.find((one) => one.key === key);
    if (parcel?.state.is !== 'cut') return;
    this.#set(parcel, { is: 'waiting' });
    void this.#run();
  }

  /** The page is left: what has not arrived is given up. */
  close(): void {
    const left = this.#parcels;
    this.#parcels = [];
    for (const parcel of left) this.#dismiss(parcel);
    this.#tell();
  }

  async #run(): Promise<void> {
    if (this.#running) return;
    this.#running = true;
    try {
      for (let next = this.#next(); next; next = this.#next()) await this.#send(next);
    } finally {
      this.#running = false;
    }
  }

  /** A broken line carries nothing: the others wait until it is there again. */
  #next(): Parcel | undefined {
    if (this.#parcels.some(({ state }) => state.is === 'cut')) return undefined;
    return this.#parcels.find(({ state }) => state.is === 'waiting');
  }

  async #send(parcel: Parcel): Promise<void> {
    const { signal } = parcel.giveUp;
    try {
      let arrived = await this.#takeUp(parcel);
      while (arrived && !signal.aborted) arrived = await this.#sendPart(parcel, arrived);
    } catch (error) {
      if (signal.aborted) return;
      if (!(error instanceof ConnectionError)) throw error;
      this.#set(parcel, { is: 'cut', progress: progressOf(parcel) });
    }
  }

  /** Announces a file, or asks how much of it has arrived before the line broke; undefined when that was its end. */
  async #takeUp(parcel: Parcel): Promise<AnnouncedUpload | undefined> {
    this.#set(parcel, { is: 'sending', progress: progressOf(parcel) });
    const known = parcel.announced && (await this.#askHowMuch(parcel, parcel.announced));
    if (known) return this.#note(parcel, known);
    const { field, file, fileId } = parcel;
    const answer = await client.announceUpload(this.#agency, field, file, fileId);
    if (parcel.giveUp.signal.aborted) {
      if (answer.ok) this.#forget(answer.value.id);
      return undefined;
    }
    if (!answer.ok) return this.#refuse(parcel, answer.refusal);
    parcel.announced = answer.value;
    return answer.value;
  }

  async #askHowMuch(parcel: Parcel, { id, partSize }: AnnouncedUpload): Promise<UploadPart | undefined> {
    try {
      return await client.uploadOffset(this.#agency, id);
    } catch (error) {
      if (!(error instanceof ConnectionError)) throw error;
      // All had arrived and was refused, and the refusal was lost: asked with nothing more to send, it is said again.
      if (error.status === 422) return { offset: parcel.size };
      if (error.status !== 404) throw error;
      // The agency has forgotten the file: it is announced anew.
      parcel.announced = { id: '', partSize, offset: 0 };
      return undefined;
    }
  }

  async #sendPart(parcel: Parcel, { id, offset, partSize }: AnnouncedUpload): Promise<AnnouncedUpload | undefined> {
    const part = parcel.file.slice(offset, offset + partSize);
    const answer = await client.sendPart(this.#agency, id, part, offset, parcel.giveUp.signal);
    if (!answer.ok) return this.#refuse(parcel, answer.refusal);
    if (!answer.value.upload && answer.value.offset === offset && part.size > 0)
      throw new ConnectionError(`${id} does not get on.`);
    return this.#note(parcel, answer.value);
  }

  #note(parcel: Parcel, { offset, upload }: UploadPart): AnnouncedUpload | undefined {
    if (!parcel.announced || parcel.giveUp.signal.aborted) return undefined;
    parcel.announced = { ...parcel.announced, offset };
    if (!upload) {
      this.#set(parcel, { is: 'sending', progress: progressOf(parcel) });
      return parcel.announced;
    }
    this.#parcels = this.#parcels.filter((one) => one !== parcel);
    this.#keys.set(upload.id, parcel.key);
    this.#outcomes.received(parcel.field, upload);
    this.#tell();
    return undefined;
  }

  #refuse(parcel: Parcel, { reason, problems }: Refusal): undefined {
    if (reason === 'answers') {
      const { code, values } = problems[0] ?? { code: 'file-unreadable' };
      this.#set(parcel, { is: 'refused', problem: { code, ...(values ? { values } : {}) } });
      return undefined;
    }
    if (reason === 'not-signed-in') this.#outcomes.turnedAway();
    throw new ConnectionError(`The agency knows nothing of "${parcel.key}" any more.`);
  }

  #dismiss({ giveUp, announced }: Parcel): void {
    giveUp.abort();
    if (announced) this.#forget(announced.id);
  }

  /** What has arrived of a file is thrown away; where that is not heard, it is forgotten with the page. */
  #forget(id: string): void {
    if (id === '') return;
    client.cancelUpload(this.#agency, id).catch((error: unknown): Answer<object> | undefined => {
      if (!(error instanceof ConnectionError)) throw error;
      return undefined;
    });
  }

  #set(parcel: Parcel, state: OnItsWay['state']): void {
    parcel.state = state;
    this.#tell();
  }

  #tell(): void {
    this.#shown = this.#parcels.map(({ key, field, name, size, state }) => ({ key, field, name, size, state }));
    for (const listener of this.#listeners) listener();
  }
}

function progressOf({ announced, size }: Parcel): number {
  return announced && size > 0 ? announced.offset / size : 0;
}
