import { PDFDocument, type PDFFont, type PDFPage, StandardFonts, TextRenderingMode } from '@cantoo/pdf-lib';
import { fillPdf, pdfRoomFor } from '#desk/documents/making/fill-pdf.ts';
import { type DrawnPages, pageAddresses, paintWithin } from '#desk/documents/making/paint-pages.ts';
import { type Written, writtenWords } from '#desk/documents/making/written-words.ts';
import { carefulName, type Paper } from '#domain/paper.ts';
import type { Persona } from '#domain/persona.ts';

/** A4, in points. */
const PAGE_WIDTH = 595.28;
/** What a document needs besides its pictures, in bytes: itself, and the words of each page. */
const FRAME = 8_000;
const WORDS = 12_000;

/** The paper as a scanner's PDF: a picture on each page, and behind a sharp one its words, to be searched and read aloud. */
export async function pdfOf(
  paper: Paper,
  persona: Persona,
  drawn: DrawnPages,
  mark: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const count = drawn.pages.length;
  const most = Math.floor((paper.size - pdfRoomFor(mark) - FRAME) / count) - WORDS;
  const font = await document.embedFont(StandardFonts.Helvetica);
  const letters = new Set(font.getCharacterSet());
  const addresses = paper.quality === 'sharp' ? pageAddresses(paper, persona) : [];
  const unit = PAGE_WIDTH / drawn.width;
  for (const [index, picture] of drawn.pages.entries()) {
    const page = document.addPage([PAGE_WIDTH, drawn.height * unit]);
    for (const written of writtenWords(addresses[index] ?? ',')) hide(written, page, { font, letters, unit });
    const jpeg = await document.embedJpg(await paintWithin({ ...drawn, pages: [picture] }, 'image/jpeg', most));
    page.drawImage(jpeg, { x: 0, y: 0, ...page.getSize() });
  }
  describe(document, paper, mark);
  if (paper.locked) lock(document, persona.birthDate.split('-').toReversed().join(''), mark);
  const saved = await document.save({ useObjectStreams: false });
  return fillPdf(saved, mark, paper.size);
}

interface Ink {
  font: PDFFont;
  /** Those the font knows. */
  letters: Set<number>;
  /** Points for a unit of the drawing. */
  unit: number;
}

function hide({ words, x, y, size, at }: Written, page: PDFPage, { font, letters, unit }: Ink) {
  const text = [...words.replace(/\u202f/g, '\u00a0')].filter((sign) => letters.has(sign.codePointAt(0) ?? 0)).join('');
  const width = font.widthOfTextAtSize(text, size);
  const left = { start: x, middle: x - width / 2, end: x - width }[at];
  const place = { x: left * unit, y: page.getHeight() - y * unit, size: size * unit, font };
  page.drawText(text, { ...place, renderMode: TextRenderingMode.Invisible });
}

/** Who made it and when, from the paper alone: a file made twice is the same file. */
function describe(document: PDFDocument, paper: Paper, mark: string) {
  document.setTitle(carefulName(paper));
  document.setKeywords([mark]);
  document.setLanguage('fr');
  document.setProducer('Démarches à blanc');
  document.setCreationDate(new Date(paper.issuedOn));
  document.setModificationDate(new Date(paper.issuedOn));
}

/**
 * The older lock, which keeps nobody out for long: nothing is secret here, and it draws a single random number, the id of
 * the document, during one call. For that moment the mark stands in for chance.
 */
function lock(document: PDFDocument, password: string, mark: string) {
  const letters = new TextEncoder().encode(mark);
  crypto.getRandomValues = (bytes) => {
    if (bytes instanceof Uint8Array) bytes.set(letters.slice(-bytes.length));
    return bytes;
  };
  try {
    document.encrypt({ userPassword: password, algorithm: 'RC4-128', allowWeakCryptography: true });
  } finally {
    Reflect.deleteProperty(crypto, 'getRandomValues');
  }
}
