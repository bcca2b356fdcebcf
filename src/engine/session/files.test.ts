import { describe, expect, it } from 'vitest';
import type { DeskFile, FileAct } from '#domain/desk-file.ts';
import type { Paper } from '#domain/paper.ts';
import { HEAVY_BYTES } from '#domain/paper-sizes.ts';
import { faultOfFile } from '#domain/upload-rules.ts';
import { fileById, isUsable, mended, mendingAct } from '#engine/session/files.ts';
import { anExercise, aPayslip, CaseInHand } from '#testing/case-in-hand.ts';
import { ruleBook } from '#testing/rule-book.ts';

class Device extends CaseInHand {
  acts(...acts: FileAct[]): this {
    return acts.reduce((device, act) => device.happens({ kind: 'file', act }), this as this);
  }

  file(id: string): DeskFile {
    const file = fileById(this.setting, this.world, id);
    if (!file) throw new Error(`There is no file "${id}".`);
    return file;
  }

  /** Names in the folders, without what lies in the bin. */
  get names(): string[] {
    return this.files.filter(({ deleted }) => !deleted).map(({ folder, name }) => `${folder}/${name}`);
  }

  /** Mends a file step by step, as the coach would; gives the last one. */
  mends(id: string): DeskFile {
    for (let file = this.file(id), step = 0; step < 9; step += 1) {
      const act = mendingAct(file);
      if (!act) return file;
      const before = this.files.length;
      this.acts(act);
      file = this.files.length > before ? (this.files.at(-1) as DeskFile) : this.file(file.id);
    }
    throw new Error(`"${id}" is never in order.`);
  }
}

const SLIP = '2031-03_bulletin-de-paie_boulangerie-lirette';
const deviceWith = (...drawer: Paper[]) => new Device(ruleBook, anExercise({ drawer }));
const device = () => deviceWith(aPayslip());

describe('the files of the device', () => {
  it('are the papers in hand: scans among the documents, pictures among the photos', () => {
    const { names } = deviceWith(aPayslip(), aPayslip({ id: 'photo', format: 'jpeg', quality: 'blurred' }));
    expect(names).toEqual([`documents/${SLIP}.pdf`, `photos/${SLIP}_photo.jpg`]);
  });

  it('come when their paper comes', () => {
    const waiting = deviceWith(aPayslip({ availableFrom: Date.UTC(2031, 3, 4, 9) }));
    expect(waiting.names).toEqual([]);
    expect(waiting.waitUntil('2031-04-04T12:00').names).toEqual([`documents/${SLIP}.pdf`]);
  });

  it('that come with a message lie among the downloads once they were kept', () => {
    const post = deviceWith(aPayslip({ attached: true }));
    expect(post.names).toEqual([]);
    expect(post.happens({ kind: 'keep', paper: 'payslip' }).names).toEqual([`downloads/${SLIP}.pdf`]);
  });

  it('keep the name the scenario gave them, however odd', () => {
    expect(deviceWith(aPayslip({ name: 'fiche été 🙂' })).names).toEqual(['documents/fiche été 🙂']);
  });
});

describe('renaming and moving', () => {
  it('changes the name, and nothing else', () => {
    const before = device();
    const after = device().acts({ do: 'rename', file: 'payslip', name: 'mars.pdf' });
    expect(after.file('payslip')).toEqual({ ...before.file('payslip'), name: 'mars.pdf' });
  });

  it('puts a file into a folder of one’s own, made once', () => {
    const folder: FileAct = { do: 'make-folder', name: 'Cantine' };
    const after = device().acts(folder, folder, { do: 'move', file: 'payslip', folder: 'Cantine' });
    expect(after.names).toEqual([`Cantine/${SLIP}.pdf`]);
    expect(after.world.files.folders).toEqual(['Cantine']);
  });

  it('makes no second folder of a name the device has', () => {
    expect(device().acts({ do: 'make-folder', name: 'documents' }).world.files.folders).toEqual([]);
  });

  it('gives a number where another file of the folder has the name', () => {
    const two = deviceWith(aPayslip({ name: 'mars.pdf' }), aPayslip({ id: 'other', name: 'avril.pdf' }));
    expect(two.acts({ do: 'rename', file: 'other', name: 'mars.pdf' }).file('other').name).toBe('mars (2).pdf');
    expect(two.acts({ do: 'rename', file: 'payslip', name: 'mars.pdf' }).file('payslip').name).toBe('mars.pdf');
  });

  it('gives a number to a name without an extension too', () => {
    const two = deviceWith(aPayslip({ name: 'mars' }), aPayslip({ id: 'other' }));
    expect(two.acts({ do: 'rename', file: 'other', name: 'mars' }).file('other').name).toBe('mars (2)');
  });

  it('gives a number where the folder one moves to has the name', () => {
    const two = deviceWith(aPayslip({ name: 'mars.pdf' }), aPayslip({ id: 'photo', format: 'jpeg', name: 'mars.pdf' }));
    expect(two.acts({ do: 'move', file: 'photo', folder: 'documents' }).file('photo').name).toBe('mars (2).pdf');
  });
});

describe('deleting and taking back', () => {
  it('puts a file into the bin and gives it back where it was', () => {
    const bin = device().acts({ do: 'delete', file: 'payslip' });
    expect(bin.names).toEqual([]);
    expect(bin.file('payslip').deleted).toBe(true);
    expect(bin.acts({ do: 'restore', file: 'payslip' }).names).toEqual([`documents/${SLIP}.pdf`]);
  });

  it('frees the name, so that a file taken back gets a number', () => {
    const two = deviceWith(aPayslip({ name: 'mars.pdf' }), aPayslip({ id: 'other', name: 'avril.pdf' }));
    two.acts({ do: 'delete', file: 'payslip' }, { do: 'rename', file: 'other', name: 'mars.pdf' });
    expect(two.names).toEqual(['documents/mars.pdf']);
    expect(two.acts({ do: 'restore', file: 'payslip' }).file('payslip').name).toBe('mars (2).pdf');
  });
});

describe('making another file of one', () => {
  it('makes a lighter copy beside it', () => {
    const heavy = deviceWith(aPayslip({ format: 'jpeg', size: HEAVY_BYTES })).acts({ do: 'lighten', file: 'payslip' });
    expect(heavy.file('file-1')).toMatchObject({ name: `${SLIP}-leger.jpg`, folder: 'photos' });
    expect(heavy.file('file-1').paper.size).toBeLessThan(5_000_000);
    expect(heavy.file('payslip').paper.size).toBe(HEAVY_BYTES);
  });

  it('makes a copy in another format, with the name that belongs to it', () => {
    const heic = deviceWith(aPayslip({ format: 'heic', name: 'IMG_2041.HEIC' }));
    heic.acts({ do: 'convert', file: 'payslip', format: 'jpeg' });
    expect(heic.file('file-1')).toMatchObject({ name: 'IMG_2041.jpg', paper: { format: 'jpeg' } });
  });

  it('makes nothing in the format it has already', () => {
    expect(device().acts({ do: 'convert', file: 'payslip', format: 'pdf' }).files).toHaveLength(1);
  });

  it('makes a copy without the password, once', () => {
    const locked = deviceWith(aPayslip({ locked: true })).acts({ do: 'unlock', file: 'payslip' });
    expect(locked.file('file-1').paper.locked).toBeUndefined();
    expect(locked.file('payslip').paper.locked).toBe(true);
    expect(locked.acts({ do: 'unlock', file: 'file-1' }).files).toHaveLength(2);
  });

  it('cannot convert what is locked', () => {
    const locked = deviceWith(aPayslip({ locked: true })).acts({ do: 'convert', file: 'payslip', format: 'jpeg' });
    expect(locked.files).toHaveLength(1);
  });

  it('photographs the whole paper again, into the photos; how it turns out is said', () => {
    const cut = deviceWith(aPayslip({ format: 'jpeg', quality: 'cropped', extent: 'first-page', locked: true }));
    cut.acts({ do: 'photograph', file: 'payslip', quality: 'sharp' });
    expect(cut.file('file-1')).toMatchObject({
      folder: 'photos',
      paper: { quality: 'sharp', extent: 'whole', format: 'jpeg', facts: aPayslip().facts },
    });
    expect(isUsable(cut.file('file-1'))).toBe(true);
    cut.acts({ do: 'photograph', file: 'payslip', quality: 'blurred' });
    expect(isUsable(cut.file('file-2'))).toBe(false);
  });

  it('numbers copies of the same name', () => {
    const act: FileAct = { do: 'photograph', file: 'payslip', quality: 'sharp' };
    const { names } = device().acts(act, act);
    expect(names.slice(1)).toEqual([`photos/${SLIP}-nouvelle-photo.jpg`, `photos/${SLIP}-nouvelle-photo (2).jpg`]);
  });

  it('keeps what was downloaded twice as two files, with the moment of each', () => {
    const paper = aPayslip({ id: 'slip', name: 'attestation.pdf' });
    const twice = device().acts({ do: 'download', paper }, { do: 'download', paper });
    expect(twice.names.slice(1)).toEqual(['downloads/attestation.pdf', 'downloads/attestation (2).pdf']);
    expect(twice.file('file-2').at).toBe(twice.world.now);
  });
});

describe('nothing is lost', () => {
  const acts: FileAct[] = [
    { do: 'rename', file: 'payslip', name: 'a.pdf' },
    { do: 'lighten', file: 'payslip' },
    { do: 'photograph', file: 'payslip', quality: 'dark' },
    { do: 'convert', file: 'payslip', format: 'png' },
    { do: 'move', file: 'file-1', folder: 'photos' },
    { do: 'delete', file: 'payslip' },
    { do: 'delete', file: 'file-2' },
    { do: 'restore', file: 'payslip' },
  ];

  it('by any act: every file that there was is still there, with the same paper', () => {
    const desk = device();
    for (const act of acts) {
      const before = desk.files;
      desk.acts(act);
      for (const { id, paper } of before) expect(desk.file(id).paper).toEqual(paper);
    }
  });

  it('and two files of a folder never have the same name', () => {
    const { names } = device().acts(...acts);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each<FileAct>([
    { do: 'rename', file: 'nowhere', name: 'a.pdf' },
    { do: 'move', file: 'nowhere', folder: 'photos' },
    { do: 'delete', file: 'nowhere' },
    { do: 'restore', file: 'nowhere' },
    { do: 'lighten', file: 'nowhere' },
    { do: 'convert', file: 'nowhere', format: 'png' },
    { do: 'unlock', file: 'nowhere' },
    { do: 'photograph', file: 'nowhere', quality: 'sharp' },
  ])('$do on a file that is not there changes nothing', (act) => {
    const before = device();
    expect(device().acts(act).world.files).toEqual(before.world.files);
  });
});

describe('a file in order', () => {
  it('is one that a portal takes and a person can read, out of the bin', () => {
    expect(isUsable(device().file('payslip'))).toBe(true);
    expect(isUsable(device().acts({ do: 'delete', file: 'payslip' }).file('payslip'))).toBe(false);
  });

  it.each<[string, Partial<Paper>]>([
    ['blurred', { quality: 'blurred', format: 'jpeg' }],
    ['dark', { quality: 'dark', format: 'jpeg' }],
    ['cropped', { quality: 'cropped', format: 'jpeg' }],
    ['a screenshot', { quality: 'screenshot', format: 'png' }],
    ['one side', { kind: 'identity-card', extent: 'front', format: 'jpeg' }],
    ['the first page', { extent: 'first-page', format: 'jpeg' }],
    ['locked', { locked: true }],
    ['too heavy', { size: HEAVY_BYTES, format: 'jpeg' }],
    ['HEIC', { format: 'heic' }],
    ['without an extension', { name: 'bulletin' }],
    ['under a wrong extension', { name: 'bulletin.docx' }],
    ['under a promise it does not keep', { name: 'bulletin.jpg' }],
    ['of 200 characters', { name: `${'a'.repeat(196)}.pdf` }],
    ['locked, heavy and badly named', { locked: true, size: HEAVY_BYTES, name: 'bulletin.exe' }],
  ])('%s is not; mended step by step, it is', (_what, changes) => {
    const desk = deviceWith(aPayslip(changes));
    expect(isUsable(desk.file('payslip'))).toBe(false);
    const file = desk.mends('payslip');
    expect(isUsable(file)).toBe(true);
    expect(mendingAct(file)).toBeUndefined();
    expect(file.paper.facts).toEqual(aPayslip().facts);
  });

  it('needs no mending of what the sheet itself says: that is the paper’s, not the file’s', () => {
    const other = deviceWith(aPayslip({ holder: 'Paul Perrin', issuedOn: '2029-01-01' })).file('payslip');
    expect(mendingAct(other)).toBeUndefined();
  });

  it('is promised by a mended paper', () => {
    const paper = mended(aPayslip({ locked: true, quality: 'dark', extent: 'first-page', format: 'heic' }));
    expect(faultOfFile({ name: 'a.jpg', paper })).toBeUndefined();
    expect(paper).toMatchObject({ quality: 'sharp', extent: 'whole', facts: aPayslip().facts });
  });
});
