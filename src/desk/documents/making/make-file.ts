import { heicFile } from '#desk/documents/making/fill-heic.ts';
import { fillJpeg, jpegRoomFor } from '#desk/documents/making/fill-jpeg.ts';
import { fillPng, pngRoomFor } from '#desk/documents/making/fill-png.ts';
import { drawPages, paintWithin } from '#desk/documents/making/paint-pages.ts';
import { fileNameOf, type Paper, typeOf } from '#domain/paper.ts';
import type { Persona } from '#domain/persona.ts';
import { specimenMark } from '#domain/specimen.ts';
import { instant } from '#domain/time.ts';

export interface Making {
  /** `<agency>/<slug>` of the scenario the paper belongs to. */
  scenario: string;
  /** How the file is called, if not as the paper is. */
  name?: string;
}

/**
 * The real file of a practice paper: it opens everywhere, weighs exactly what the paper says, bears its mark inside, and
 * is the same each time it is made on one device.
 */
export async function makeFile(paper: Paper, persona: Persona, { scenario, name }: Making): Promise<File> {
  const bytes = await bytesOf(paper, persona, specimenMark(scenario, paper));
  const lastModified = instant(paper.issuedOn);
  return new File([bytes], name ?? fileNameOf(paper), { type: typeOf(paper.format), lastModified });
}

async function bytesOf(paper: Paper, persona: Persona, mark: string): Promise<Uint8Array<ArrayBuffer>> {
  const { format, size } = paper;
  if (format === 'heic') return heicFile(mark, size);
  const drawn = await drawPages(paper, persona);
  if (format === 'jpeg') return fillJpeg(await paintWithin(drawn, 'image/jpeg', size - jpegRoomFor(mark)), mark, size);
  if (format === 'png') return fillPng(await paintWithin(drawn, 'image/png', size - pngRoomFor(mark)), mark, size);
  // Half a megabyte of program, for those who need a PDF.
  const { pdfOf } = await import('#desk/documents/making/pdf-file.ts');
  return pdfOf(paper, persona, drawn, mark);
}
