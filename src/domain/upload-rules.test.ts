import { describe, expect, it } from 'vitest';
import { FILE_NAME_MAX, UPLOAD_MAX_BYTES } from '#domain/paper.ts';
import { extensionIn, faultOfAnnounced, faultOfFile, faultOfOpened } from '#domain/upload-rules.ts';

const faultOf = (name: string, size = 400_000) => faultOfAnnounced({ name, size });

describe('the name of a file', () => {
  it.each([
    'bulletin.pdf',
    'BULLETIN.PDF',
    'photo.jpeg',
    'photo.jfif',
    'scan.Png',
    'Pièce d’identité n° 2.pdf',
    'été à Noël.jpg',
    'e\u0301te\u0301.pdf',
    'attestation 🙂🏡.pdf',
    '🙂.pdf',
    'شهادة.pdf',
    'IMG 2041 (2).jpg',
    'version.2.finale.pdf',
    '2031-03.pdf',
  ])('"%s" is accepted', (name) => {
    expect(faultOf(name)).toBeUndefined();
  });

  it('may have as many characters as the limit, an emoji counting for one', () => {
    expect(faultOf(`${'a'.repeat(FILE_NAME_MAX - 4)}.pdf`)).toBeUndefined();
    expect(faultOf(`${'🙂'.repeat(FILE_NAME_MAX - 4)}.pdf`)).toBeUndefined();
  });

  it('of 200 characters is refused, with the limit', () => {
    const fault = { code: 'file-name-too-long', values: { max: 120 } };
    expect(faultOf(`${'a'.repeat(196)}.pdf`)).toEqual(fault);
    expect(faultOf(`${'a'.repeat(FILE_NAME_MAX - 3)}.pdf`)).toEqual(fault);
  });

  it.each(['bulletin', 'bulletin.', '.pdf', '', '.', 'mon bulletin de mars', 'bulletin.pdf ', 'bulletin.été'])(
    '"%s" has no extension and is refused',
    (name) => {
      expect(faultOf(name)).toEqual({ code: 'file-no-extension' });
    },
  );

  it.each([
    ['IMG_2041.HEIC', 'heic', 'photo'],
    ['image.webp', 'webp', 'photo'],
    ['lettre.docx', 'docx', 'text'],
    ['lettre.odt', 'odt', 'text'],
    ['programme.exe', 'exe', 'other'],
    ['papiers.zip', 'zip', 'other'],
    ['bulletin.pdf.exe', 'exe', 'other'],
    ['bulletin.abcdefghijklmnop', 'abcdefghij', 'other'],
  ])('"%s" is refused, and what it is decides on the cure', (name, extension, kind) => {
    expect(faultOf(name)).toEqual({ code: 'file-type', values: { extension, kind } });
  });

  it('gives its extension in small letters', () => {
    expect(extensionIn('Bulletin.Mars.PDF')).toBe('pdf');
    expect(extensionIn('bulletin')).toBeUndefined();
    expect(extensionIn('.profile')).toBeUndefined();
  });
});

describe('the weight of a file', () => {
  it('is refused when it is nothing', () => {
    expect(faultOf('bulletin.pdf', 0)).toEqual({ code: 'file-empty' });
  });

  it('may reach the limit and not one byte more', () => {
    expect(faultOf('bulletin.pdf', UPLOAD_MAX_BYTES)).toBeUndefined();
    const size = UPLOAD_MAX_BYTES + 1;
    expect(faultOf('bulletin.pdf', size)).toEqual({ code: 'file-too-big', values: { size } });
  });

  it('comes after the name: one thing to mend at a time', () => {
    expect(faultOf('bulletin', 0)).toEqual({ code: 'file-no-extension' });
    expect(faultOf('IMG_2041.heic', 12_000_000)).toMatchObject({ code: 'file-type' });
  });
});

describe('a file that was opened', () => {
  it('is accepted when it keeps the promise of its name', () => {
    expect(faultOfOpened('a.pdf', { type: 'application/pdf' })).toBeUndefined();
    expect(faultOfOpened('a.JPEG', { type: 'image/jpeg' })).toBeUndefined();
  });

  it.each([
    ['a.jpg', 'application/pdf', 'PDF'],
    ['a.pdf', 'image/jpeg', 'JPG'],
    ['a.jpg', 'image/png', 'PNG'],
  ])('called %s and in truth %s is refused, and told what it really is', (name, type, real) => {
    expect(faultOfOpened(name, { type })).toEqual({ code: 'file-wrong-extension', values: { real } });
  });

  it('that nobody recognises is unreadable; one that is something else is of a wrong type', () => {
    expect(faultOfOpened('a.pdf', { type: undefined })).toEqual({ code: 'file-unreadable' });
    expect(faultOfOpened('a.pdf', { type: 'application/zip' })).toEqual({
      code: 'file-type',
      values: { extension: 'zip', kind: 'other' },
    });
    expect(faultOfOpened('a.jpg', { type: 'image/heic' })).toEqual({
      code: 'file-type',
      values: { extension: 'heic', kind: 'photo' },
    });
  });

  it('with a lock is refused', () => {
    expect(faultOfOpened('a.pdf', { type: 'application/pdf', locked: true })).toEqual({ code: 'file-locked' });
    expect(faultOfOpened('a.pdf', { type: 'application/pdf', locked: false })).toBeUndefined();
  });
});

describe('a file of the desk', () => {
  const paper = { format: 'pdf', size: 400_000 } as const;

  it('is judged by its name and weight first, then by what it is', () => {
    expect(faultOfFile({ name: 'a.pdf', paper })).toBeUndefined();
    expect(faultOfFile({ name: 'a', paper: { ...paper, locked: true } })).toEqual({ code: 'file-no-extension' });
    expect(faultOfFile({ name: 'a.png', paper })).toMatchObject({ code: 'file-wrong-extension' });
    expect(faultOfFile({ name: 'a.pdf', paper: { ...paper, locked: true } })).toEqual({ code: 'file-locked' });
  });

  it('stays HEIC inside, whatever it is called', () => {
    expect(faultOfFile({ name: 'a.jpg', paper: { format: 'heic', size: 9 } })).toMatchObject({ code: 'file-type' });
  });
});
