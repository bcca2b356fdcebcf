import { crc32 } from 'node:zlib';
import { PDFDocument } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { examplePaper } from '#desk/documents/example-papers.ts';
import { heicFile } from '#desk/documents/making/fill-heic.ts';
import { fillJpeg, jpegRoomFor } from '#desk/documents/making/fill-jpeg.ts';
import { fillPdf, pdfRoomFor } from '#desk/documents/making/fill-pdf.ts';
import { fillPng, pngRoomFor } from '#desk/documents/making/fill-png.ts';
import { readSpecimenMark, specimenMark } from '#domain/specimen.ts';

const mark = specimenMark('employment/example', { ...examplePaper('payslip'), extent: 'whole' });
const latin = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
const marked = (bytes: Uint8Array) => readSpecimenMark(latin(bytes));
const payslip = { scenario: 'employment/example', paper: 'payslip', quality: 'sharp', extent: 'whole' };

// From the smallest room to several comments, with the lengths at which another comment begins.
const EXTRA = [0, 1, 2, 3, 65_536 - mark.length, 65_537, 65_538, 131_073, 131_074, 131_075, 1_000_003];

describe('a JPEG', () => {
  const picture = Uint8Array.from([...[0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 1], ...[0xff, 0xda, 0, 2, 5, 0xff, 0xd9]]);

  it.each(EXTRA)('weighs what is asked, with %i bytes to spare', (extra) => {
    const size = picture.length + jpegRoomFor(mark) + extra;
    const filled = fillJpeg(picture, mark, size);
    expect(filled).toHaveLength(size);
    expect(marked(filled)).toEqual(payslip);
    let at = 2;
    const markers: number[] = [];
    while (filled[at + 1] !== 0xda) {
      expect(filled[at]).toBe(0xff);
      markers.push(filled[at + 1] ?? 0);
      at += 2 + (filled[at + 2] ?? 0) * 256 + (filled[at + 3] ?? 0);
    }
    expect(markers[0]).toBe(0xe0);
    expect(new Set(markers.slice(1))).toEqual(new Set([0xfe]));
    expect([...filled.subarray(at)]).toEqual([...picture.subarray(8)]);
  });
});

describe('a PNG', () => {
  const end = [0, 0, 0, 0, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82];
  const picture = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...end]);

  it.each(EXTRA)('weighs what is asked, with %i bytes to spare', (extra) => {
    const size = picture.length + pngRoomFor(mark) + extra;
    const filled = Buffer.from(fillPng(picture, mark, size));
    expect(filled).toHaveLength(size);
    expect(marked(filled)).toEqual(payslip);
    const length = filled.readUInt32BE(8);
    expect(length).toBe(mark.length + extra);
    expect(filled.readUInt32BE(16 + length)).toBe(crc32(filled.subarray(12, 16 + length)));
    expect([...filled.subarray(20 + length)]).toEqual(end);
  });
});

describe('a PDF', () => {
  it.each([false, true])('weighs what is asked and opens again (locked: %s)', async (locked) => {
    const document = await PDFDocument.create();
    document.addPage();
    document.addPage();
    if (locked) document.encrypt({ userPassword: '18061972', algorithm: 'RC4-128', allowWeakCryptography: true });
    const saved = await document.save({ useObjectStreams: false });
    for (const extra of EXTRA) {
      const size = saved.length + pdfRoomFor(mark) + extra;
      const filled = fillPdf(saved, mark, size);
      expect(filled).toHaveLength(size);
      expect(marked(filled)).toEqual(payslip);
      // The tail stays where readers look for it.
      expect(latin(filled.subarray(-60))).toMatch(/startxref\s+\d+\s+%%EOF/);
      if (extra < 1_000_000) {
        const opened = await PDFDocument.load(filled, { ...(locked ? { password: '18061972' } : {}) });
        expect(opened.getPageCount()).toBe(2);
      }
    }
  });
});

it('says of itself that it is a HEIC photo', () => {
  const file = heicFile(mark, 5_000);
  expect(file).toHaveLength(5_000);
  expect(latin(file.subarray(4, 12))).toBe('ftypheic');
  expect(marked(file)).toEqual(payslip);
});
