import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ConnectionError, client } from '#api/client.ts';
import type { UploadView } from '#api/contract.ts';
import { type OnItsWay, SendingQueue } from '#portal-kit/uploads/sending-queue.ts';
import { anExercise, aPayslip } from '#testing/case-in-hand.ts';
import { openStore, portalNetwork } from '#testing/portal-network.ts';
import { ruleBook } from '#testing/rule-book.ts';
import { smallPicture } from '#testing/small-files.ts';
import type { FileLine } from '#ui/forms/attached.ts';

const SIGN_IN = 'employment/sign-in';
const FIELD = 'payslip-1';
const HEAVY = 300_000;

let store: Awaited<ReturnType<typeof openStore>>;
let network: ReturnType<typeof portalNetwork>;
let queue: SendingQueue;
let received: [field: string, upload: UploadView][];
let turnedAway: number;

beforeEach(async () => {
  store = await openStore({ exercise: anExercise({ drawer: [aPayslip()] }), rules: ruleBook });
  network = portalNetwork(store);
  received = [];
  turnedAway = 0;
  queue = new SendingQueue('employment', {
    received: (field, upload) => received.push([field, upload]),
    turnedAway: () => {
      turnedAway += 1;
    },
  });
  await signIn();
});
afterEach(() => network.close());

async function signIn() {
  await client.move(SIGN_IN, 'enterCredentials', { identifier: 'FICTIF-NADIA', password: 'Trois-Mots-1' });
  const code = String(store.world.letters.findLast(({ letter }) => letter === 'code')?.values.code);
  await client.move(SIGN_IN, 'enterCode', { code });
}

const add = (files: File[], { field = FIELD, there = [] as FileLine[], most = 5, fileId = '' } = {}) =>
  queue.add(
    field,
    files.map((file) => ({ file, ...(fileId ? { fileId } : {}) })),
    there,
    most,
  );
const states = () => queue.files.map(({ name, state }) => `${name} ${state.is}`);
const names = () => received.map(([field, { fileName }]) => `${field} ${fileName}`);
const until = (wished: () => boolean) => vi.waitFor(() => expect(wished()).toBe(true), { timeout: 5000 });
const sentTo = (method: string) => network.exchanges.filter((exchange) => exchange.method === method);
const cut = () => store.append({ kind: 'incident', incident: 'upload-cut', over: false });
const only = () => queue.files[0] as OnItsWay;

/** Resolves at once when the first file has half arrived. */
const halfSent = () =>
  new Promise<void>((resolve) => {
    queue.subscribe(() => {
      const { state } = only() ?? {};
      if (state?.is === 'sending' && Math.round(state.progress * 100) === 50) resolve();
    });
  });

describe('files on their way', () => {
  it('go one after the other, in parts, and are received in the order chosen', async () => {
    const progress: number[] = [];
    queue.subscribe(() => {
      const { state } = only() ?? {};
      if (state?.is === 'sending') progress.push(state.progress);
      expect(queue.files.filter((file) => file.state.is === 'sending').length).toBeLessThan(2);
    });
    add([smallPicture('recto.png', HEAVY), smallPicture('verso.png')]);
    await until(() => received.length === 2);
    expect(names()).toEqual([`${FIELD} recto.png`, `${FIELD} verso.png`]);
    expect(progress.slice(0, 4).map((part) => Math.round(part * 100))).toEqual([0, 25, 50, 75]);
    expect(queue.files).toEqual([]);
  });

  it('keep to their field', async () => {
    add([smallPicture('mars.png')], { field: 'payslip-1' });
    add([smallPicture('avril.png')], { field: 'payslip-2' });
    await until(() => received.length === 2);
    expect(names()).toEqual(['payslip-1 mars.png', 'payslip-2 avril.png']);
  });

  it('that are refused say why, and the others stay', async () => {
    add([smallPicture('a.png'), new File([], 'vide.png'), new File(['PK'], 'lettre.docx'), smallPicture('b.png')]);
    await until(() => received.length === 2);
    expect(names()).toEqual([`${FIELD} a.png`, `${FIELD} b.png`]);
    expect(queue.files.map(({ state }) => state)).toMatchObject([
      { is: 'refused', problem: { code: 'file-empty' } },
      { is: 'refused', problem: { code: 'file-type', values: { kind: 'text' } } },
    ]);
    queue.remove(only().key);
    expect(states()).toEqual(['lettre.docx refused']);
  });

  it('are not taken beyond the most a document may have', async () => {
    add([smallPicture('1.png'), smallPicture('2.png', 500), smallPicture('3.png', 600)], { most: 2 });
    await until(() => received.length === 2);
    expect(queue.files.map(({ state }) => state)).toMatchObject([
      { is: 'refused', problem: { code: 'too-many-files' } },
    ]);
  });
});

describe('nothing is sent twice', () => {
  it('when a button is pressed twice', async () => {
    add([smallPicture()], { fileId: 'payslip' });
    add([smallPicture()], { fileId: 'payslip' });
    await until(() => received.length === 1);
    await until(() => queue.files.length === 0);
    expect(sentTo('POST').filter(({ url }) => url.endsWith('/uploads'))).toHaveLength(1);
    expect(received[0]?.[1].paper?.id).toBe('payslip');
  });

  it('when the field holds the file already', () => {
    const file = smallPicture();
    const state = { is: 'received', upload: 'upload-1', checks: [] } as const;
    add([file], { there: [{ key: 'upload-1', name: file.name, size: file.size, state }] });
    expect(queue.files).toEqual([]);
  });

  it('when a file that was refused is chosen again', async () => {
    add([new File([], 'vide.png')]);
    await until(() => only()?.state.is === 'refused');
    add([new File([], 'vide.png')]);
    await until(() => only()?.state.is === 'refused');
    expect(queue.files).toHaveLength(1);
  });
});

describe('a connection that breaks', () => {
  it('holds the others back, and is taken up where it stopped', async () => {
    cut();
    add([smallPicture('photo.png', HEAVY), smallPicture('verso.png')]);
    await until(() => only()?.state.is === 'cut');
    expect(states()).toEqual(['photo.png cut', 'verso.png waiting']);
    const before = sentTo('PATCH').length;
    queue.resume(only().key);
    queue.resume(only().key);
    await until(() => received.length === 2);
    const offsets = sentTo('PATCH')
      .slice(before)
      .map(({ sent }) => Number(sent.offset));
    expect(Math.min(...offsets.slice(0, 3))).toBeGreaterThan(0);
    expect(Object.keys(store.world.uploads)).toHaveLength(2);
  });

  it('after the last part was received sends nothing again', async () => {
    const real = client.sendPart;
    const lost = vi.spyOn(client, 'sendPart').mockImplementationOnce(async (...part) => {
      await real(...part);
      throw new ConnectionError('The answer was lost.');
    });
    add([smallPicture()]);
    await until(() => only()?.state.is === 'cut');
    queue.resume(only().key);
    await until(() => received.length === 1);
    expect(lost).toHaveBeenCalledTimes(1);
    expect(Object.keys(store.world.uploads)).toEqual(['upload-1']);
    lost.mockRestore();
  });

  it('after the refusal was decided says it again', async () => {
    const real = client.sendPart;
    const lost = vi.spyOn(client, 'sendPart').mockImplementationOnce(async (...part) => {
      await real(...part);
      throw new ConnectionError('The answer was lost.');
    });
    add([new File(['no picture at all'], 'photo.png')]);
    await until(() => only()?.state.is === 'cut');
    queue.resume(only().key);
    await until(() => only()?.state.is === 'refused');
    lost.mockRestore();
  });

  it('with an agency that has forgotten the file announces it anew', async () => {
    cut();
    add([smallPicture('photo.png', HEAVY)]);
    await until(() => only()?.state.is === 'cut');
    await client.cancelUpload('employment', 'incoming-1');
    queue.resume(only().key);
    await until(() => received.length === 1);
    expect(Object.keys(store.world.uploads)).toEqual(['upload-1']);
  });

  it('lets go of the others once its file is taken back', async () => {
    cut();
    add([smallPicture('photo.png', HEAVY), smallPicture('verso.png')]);
    await until(() => only()?.state.is === 'cut');
    queue.remove(only().key);
    await until(() => received.length === 1);
    expect(names()).toEqual([`${FIELD} verso.png`]);
  });
});

describe('giving up', () => {
  it('a file that is being sent leaves nothing behind, and the next one goes', async () => {
    add([smallPicture('photo.png', HEAVY), smallPicture('verso.png')]);
    await halfSent();
    queue.remove(only().key);
    await until(() => received.length === 1);
    expect(names()).toEqual([`${FIELD} verso.png`]);
    await until(() => sentTo('DELETE').length === 1);
  });

  it('everything, when the page is left', async () => {
    add([smallPicture('photo.png', HEAVY), smallPicture('verso.png')]);
    await halfSent();
    queue.close();
    await until(() => sentTo('DELETE').length === 1);
    expect([queue.files, received]).toEqual([[], []]);
  });
});

it('whoever is no longer signed in is led to the door', async () => {
  store.append({ kind: 'wait', to: store.world.now + 24 * 60 * 60 * 1000 });
  add([smallPicture()]);
  await until(() => turnedAway === 1);
  expect(only().state.is).toBe('cut');
});
