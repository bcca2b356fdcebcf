import { describe, expect, it } from 'vitest';
import { inspectHere } from '#backend/files/inspect-here.ts';
import {
  ARCHIVE,
  fileOf,
  HEIC,
  joined,
  jpeg,
  jpegSegment,
  pdf,
  png,
  pngChunk,
  swellingPdf,
  TRAILERS,
} from '#testing/nasty-files.ts';

const faultOf = async (name: string, ...parts: (Uint8Array | string)[]) =>
  (await inspectHere(fileOf(...parts), name)).fault?.code;

describe('a portal takes', () => {
  it('a photo, and knows its size', async () => {
    expect(await inspectHere(fileOf(jpeg()), 'photo.jpg')).toEqual({
      type: 'image/jpeg',
      width: 800,
      height: 600,
      pages: 1,
    });
  });

  it('a picture', async () => {
    expect(await inspectHere(fileOf(png({ width: 1080, height: 2400 })), 'scan.PNG')).toEqual({
      type: 'image/png',
      width: 1080,
      height: 2400,
      pages: 1,
    });
  });

  it('a PDF, and counts its pages', async () => {
    expect(await inspectHere(fileOf(await pdf({ pages: 3 })), 'bail.pdf')).toEqual({
      type: 'application/pdf',
      pages: 3,
    });
  });

  it('a PDF that only its owner may change', async () => {
    expect(await faultOf('bail.pdf', await pdf({ owner: 'secret' }))).toBeUndefined();
  });

  it('a PDF that begins and ends with blanks', async () => {
    expect(await faultOf('bail.pdf', '\n', await pdf(), '\n\n')).toBeUndefined();
  });

  it.each(Object.entries(TRAILERS))('a photo with a %s behind it', async (_, trailer) => {
    expect(await faultOf('photo.jpg', jpeg(), trailer)).toBeUndefined();
  });

  it('a photo with its own notes inside', async () => {
    const head = jpegSegment(0xe1, 'http://ns.adobe.com/xap/1.0/\0<?xpacket begin=""?><x:xmpmeta></x:xmpmeta>');
    expect(await faultOf('photo.jpg', jpeg({ head }))).toBeUndefined();
  });

  it('a photo written in several passes', async () => {
    const second = jpegSegment(0xda, '\x01\x01\x00\x01\x05\x00');
    expect(await faultOf('photo.jpg', jpeg({ scan: `one${second}two` }))).toBeUndefined();
  });

  it('the mark of a practice paper, whatever the file is called', async () => {
    const head = jpegSegment(0xfe, 'SPECIMEN-VALFLEURY:employment/first:payslip-march:blurred:whole:   ');
    const { mark } = await inspectHere(fileOf(jpeg({ head })), 'IMG_0042.jpeg');
    expect(mark).toEqual({ scenario: 'employment/first', paper: 'payslip-march', quality: 'blurred', extent: 'whole' });
  });
});

describe('a portal refuses', () => {
  it('an empty file', async () => expect(await faultOf('photo.jpg', '')).toBe('file-empty'));

  it.each([
    ['photo.jpg', jpeg()],
    ['scan.png', png()],
  ])('%s when its end is missing', async (name, whole) => {
    for (const length of [12, 30, whole.length - 14, whole.length - 1])
      expect(await faultOf(name, whole.subarray(0, length))).toBe('file-unreadable');
  });

  it('a PDF when its end is missing', async () => {
    const whole = await pdf();
    for (const length of [9, 200, whole.length - 40])
      expect(await faultOf('bail.pdf', whole.subarray(0, length))).toBe('file-unreadable');
  });

  it('a PDF with nothing in it', async () => {
    expect(await faultOf('bail.pdf', '%PDF-1.7\n%%EOF\n')).toBe('file-unreadable');
  });

  it('what is nothing known', async () => {
    expect(await faultOf('photo.jpg', '<!doctype html><p>Bonjour')).toBe('file-unreadable');
    expect(await faultOf('photo.jpg', ' '.repeat(500))).toBe('file-unreadable');
  });

  it('a locked PDF', async () =>
    expect(await faultOf('rib.pdf', await pdf({ password: '18061972' }))).toBe('file-locked'));

  it.each([
    ['a photo with an archive behind it', 'photo.jpg', joined(jpeg(), ARCHIVE)],
    ['a photo and its film with an archive behind them', 'photo.jpg', joined(jpeg(), TRAILERS.film ?? '', ARCHIVE)],
    ['a photo with a program behind it', 'photo.jpg', joined(jpeg(), 'MZ\x90\0')],
    ['a photo with a document behind it', 'photo.jpg', joined(jpeg(), '%PDF-1.7')],
    ['a photo with a page behind it', 'photo.jpg', joined(jpeg(), '<script>alert(1)</script>')],
    ['a photo with a page inside', 'photo.jpg', jpeg({ head: jpegSegment(0xfe, '<html><script>') })],
    ['a photo that is a document too', 'photo.jpg', jpeg({ head: jpegSegment(0xfe, '%PDF-1.4 1 0 obj') })],
    ['a picture with a page inside', 'scan.png', png({ head: pngChunk('tEXt', 'Comment\0<script src=x>') })],
    ['a picture with an archive behind it', 'scan.png', joined(png(), ARCHIVE)],
    ['a moving picture that is a document too', 'bail.pdf', joined('GIF89a', '%PDF-1.4\n', '%%EOF')],
  ])('%s', async (_, name, bytes) => expect(await faultOf(name, bytes)).toBe('file-suspicious'));

  it('a PDF with something behind its end', async () => {
    const document = await pdf();
    expect(await faultOf('bail.pdf', document, ARCHIVE)).toBe('file-suspicious');
    expect(await faultOf('bail.pdf', document, '<script>')).toBe('file-suspicious');
    expect(await faultOf('bail.pdf', document, 'x'.repeat(4_000))).toBe('file-unreadable');
  });

  it('a small file that opens into a huge picture', async () => {
    expect(await faultOf('scan.png', png({ width: 60_000, height: 60_000 }))).toBe('file-huge-picture');
    expect(await faultOf('photo.jpg', jpeg({ width: 12_000, height: 9_000 }))).toBe('file-huge-picture');
    expect(await faultOf('scan.png', png({ width: 30_000, height: 20 }))).toBe('file-huge-picture');
  });

  it.each([
    ['content', 170],
    ['table', 40],
  ] as const)('a small PDF whose %s swells to %i megabytes', async (type, megabytes) => {
    const bomb = await swellingPdf(megabytes, type);
    expect(bomb.length).toBeLessThan(200_000);
    expect(await faultOf('bail.pdf', bomb)).toBe('file-suspicious');
  });

  it('a photo of a newer telephone', async () => {
    expect(await faultOf('photo.heic', HEIC)).toBe('file-type');
    const fault = { code: 'file-type', values: { extension: 'heic', kind: 'photo' } };
    expect(await inspectHere(fileOf(HEIC), 'photo.jpg')).toEqual({ type: 'image/heic', fault });
  });

  it('a name that says something else than the file', async () => {
    expect(await inspectHere(fileOf(png()), 'photo.jpg')).toMatchObject({
      fault: { code: 'file-wrong-extension', values: { real: 'PNG' } },
    });
    expect(await faultOf('photo.png', await pdf())).toBe('file-wrong-extension');
  });
});

describe('a name', () => {
  it.each(['Été à Noël.jpg', 'mon papier (1).jpg', '😀 sourire.jpg', 'a.b.c.JPG'])('may be %s', async (name) => {
    expect(await faultOf(name, jpeg())).toBeUndefined();
  });

  it.each([
    [`${'é'.repeat(196)}.jpg`, 'file-name-too-long'],
    ['photo', 'file-no-extension'],
    ['.jpg', 'file-no-extension'],
    ['photo.docx', 'file-type'],
  ])('may not be %s', async (name, code) => expect(await faultOf(name, jpeg())).toBe(code));
});
