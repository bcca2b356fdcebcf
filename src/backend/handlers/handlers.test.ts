import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { client } from '#api/client.ts';
import { silentChannel } from '#backend/channel.ts';
import { memoryStorage } from '#backend/log-storage.ts';
import { SessionStore } from '#backend/session-store.ts';
import { anExercise, aPayslip } from '#testing/case-in-hand.ts';
import { portalNetwork } from '#testing/portal-network.ts';
import { ruleBook } from '#testing/rule-book.ts';
import { smallPicture } from '#testing/small-files.ts';
import { quietMonth } from '#testing/update-moments.ts';

const SIGN_IN = 'employment/sign-in';
const UPDATE = 'employment/monthly-update';
const credentials = { identifier: 'FICTIF-NADIA', password: 'Trois-Mots-1' };
const png = (bytes: number[], name = 'photo.png', type = 'image/png') =>
  new File([new Uint8Array(bytes)], name, { type });

/** Announces a file and sends it, all in one part. */
async function upload(field: string, file: File, paper?: string) {
  const announced = await client.announceUpload('employment', field, file, paper);
  return announced.ok ? client.sendPart('employment', announced.value.id, file, 0) : announced;
}

let store: SessionStore;
let network: ReturnType<typeof portalNetwork>;

beforeEach(async () => {
  const setting = { exercise: anExercise({ drawer: [aPayslip()] }), rules: ruleBook };
  store = await SessionStore.open(setting, memoryStorage(), silentChannel);
  network = portalNetwork(store);
});
afterEach(() => network.close());

async function signIn() {
  await client.move(SIGN_IN, 'enterCredentials', credentials);
  const code = String(store.world.letters.findLast(({ letter }) => letter === 'code')?.values.code);
  return client.move(SIGN_IN, 'enterCode', { code });
}

describe('the door', () => {
  it('opens over the network, and says which page comes next', async () => {
    expect(await client.session('employment')).toMatchObject({ signedIn: false });
    expect(await signIn()).toMatchObject({ ok: true, value: { next: { site: 'employment', page: '/account' } } });
    expect(await client.session('employment')).toMatchObject({
      signedIn: true,
      applicant: { firstName: 'Nadia', identifier: 'FICTIF-NADIA' },
    });
  });

  it('hides the password wherever it could be kept', async () => {
    await client.saveDraft(SIGN_IN, 'credentials', credentials);
    await client.move(SIGN_IN, 'enterCredentials', credentials);
    expect(JSON.stringify(network.exchanges)).not.toContain(credentials.password);
    expect(JSON.stringify(store.entries)).not.toContain(credentials.password);
    expect(network.exchanges.at(-1)?.sent).toMatchObject({ password: '••••••••' });
  });

  it('keeps everything behind it closed until one is signed in', async () => {
    expect(await client.move(UPDATE, 'submit', quietMonth)).toEqual({
      ok: false,
      refusal: { reason: 'not-signed-in', problems: [] },
    });
    await expect(client.messages('employment')).rejects.toThrow('401');
    await expect(client.profile('employment')).rejects.toThrow('401');
    await expect(client.form(UPDATE, 'update')).rejects.toThrow('401');
    expect(await upload('payslip-1', smallPicture())).toMatchObject({ ok: false });
  });
});

describe('who one is to the agency', () => {
  beforeEach(signIn);

  it('is told to oneself, with the end of the bank account and no more of it', async () => {
    const { persona } = store.setting.exercise;
    persona.numbers.iban = 'FR0099999000010123456789012';
    expect(await client.profile('employment')).toMatchObject({
      firstName: 'Nadia',
      identifier: 'FICTIF-NADIA',
      email: persona.email,
      ibanEnd: '9012',
    });
  });
});

describe('a form', () => {
  beforeEach(signIn);

  it('comes back with what was typed', async () => {
    await client.saveDraft(UPDATE, 'update', { worked: 'no' });
    expect(await client.form(UPDATE, 'update')).toMatchObject({ form: { id: 'update' }, answers: { worked: 'no' } });
  });

  it('is checked page by page', async () => {
    expect(await client.checkPage(UPDATE, 'update', 'worked', {})).toEqual({
      ok: false,
      refusal: { reason: 'answers', problems: [{ field: 'worked', code: 'missing' }] },
    });
    expect(await client.checkPage(UPDATE, 'update', 'worked', { worked: 'no' })).toMatchObject({ ok: true });
  });

  it('is refused with every question to mend, and nothing typed is lost', async () => {
    const typed = { worked: 'yes', 'employer-count': '1', 'employer-1-hours': 'sept', 'employer-1-gross': '12,345' };
    await client.saveDraft(UPDATE, 'update', typed);
    const answer = await client.move(UPDATE, 'submit', { ...quietMonth, ...typed });
    expect(answer.ok ? [] : answer.refusal.problems).toEqual([
      { field: 'employer-1-name', code: 'missing' },
      { field: 'employer-1-hours', code: 'not-whole' },
      { field: 'employer-1-gross', code: 'not-an-amount' },
      { field: 'payslip-1-when', code: 'missing' },
    ]);
    expect((await client.form(UPDATE, 'update')).answers).toEqual(typed);
  });

  it('that was sent shows as sent, and can be corrected', async () => {
    await client.move(UPDATE, 'submit', quietMonth);
    const sent = await client.caseFile(UPDATE);
    expect(sent).toMatchObject({ states: ['recorded', 'recorded.received'], answers: quietMonth });
    expect(sent.moves).toContain('submit');
  });

  it('is refused calmly when its time is over', async () => {
    store.append({ kind: 'wait', to: Date.UTC(2031, 3, 16) });
    await signIn();
    expect(await client.move(UPDATE, 'submit', quietMonth)).toMatchObject({
      ok: false,
      refusal: { reason: 'not-now' },
    });
  });
});

describe('a file', () => {
  beforeEach(signIn);

  it.each([
    ['that is empty', png([]), 'file-empty'],
    ['of a type that is not accepted', smallPicture('lettre.docx'), 'file-type'],
    ['that is too big', new File([new Uint8Array(5_000_001)], 'photo.png', { type: 'image/png' }), 'file-too-big'],
    ['that does not open', png([1, 2, 3, 4]), 'file-unreadable'],
  ])('%s is refused with the reason', async (_what, file, code) => {
    expect(await upload('payslip-1', file)).toMatchObject({
      ok: false,
      refusal: { problems: [{ field: 'payslip-1', code }] },
    });
    expect(store.world.uploads).toEqual({});
  });

  it('made from a paper of the drawer counts as that paper', async () => {
    await upload('payslip-1', smallPicture('payslip.png'), 'payslip');
    expect(store.world.uploads['upload-1']).toMatchObject({ fileName: 'payslip.png', paper: { id: 'payslip' } });
  });

  it('from the learner’s own device is accepted by name, type and size, and by nothing else', async () => {
    await upload('payslip-1', smallPicture('moi.png'));
    expect(store.world.uploads['upload-1']).toEqual({
      id: 'upload-1',
      fileName: 'moi.png',
      type: 'image/png',
      size: smallPicture().size,
      pages: 1,
    });
  });
});

describe('the network', () => {
  it('refuses what no agency knows', async () => {
    await expect(client.caseFile('employment/nothing')).rejects.toThrow('404');
    expect(await client.move(UPDATE, 'fly')).toMatchObject({ ok: false });
  });

  it('shows each request and its answer, files by name, type and size', async () => {
    await signIn();
    await upload('payslip-1', smallPicture('payslip.png'), 'payslip');
    expect(network.exchanges.slice(-2)).toMatchObject([
      {
        method: 'POST',
        url: '/api/employment/uploads',
        status: 201,
        sent: { field: 'payslip-1', name: 'payslip.png', size: String(smallPicture().size), paper: 'payslip' },
      },
      { method: 'PATCH', status: 201, sent: { offset: '0', size: String(smallPicture().size) } },
    ]);
  });
});
