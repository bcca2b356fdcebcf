import { PDFDocument } from '@cantoo/pdf-lib';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { sheetSizeOf } from '#desk/documents/drawing/paper-drawing.tsx';
import { examplePaper, examplePersona } from '#desk/documents/example-papers.ts';
import { makeFile } from '#desk/documents/making/make-file.ts';
import { PaperPicture } from '#desk/documents/paper-picture.tsx';
import { fileNameOf, type Paper, pagesOf, typeOf } from '#domain/paper.ts';
import { HEAVY_BYTES, lighterSize, usualSize } from '#domain/paper-sizes.ts';
import { readSpecimenMark } from '#domain/specimen.ts';

const meta = {
  title: 'Bureau/Papiers en fichiers',
  component: PaperPicture,
  args: { paper: examplePaper('identity-card'), persona: examplePersona },
} satisfies Meta<typeof PaperPicture>;
export default meta;

type Story = StoryObj<typeof meta>;

const SCENARIO = 'employment/example';
const make = (paper: Paper) => makeFile(paper, examplePersona, { scenario: SCENARIO });
const latin = async (file: File) => new TextDecoder('latin1').decode(await file.arrayBuffer());

function paperAs(kind: Paper['kind'], more: Partial<Paper> & Pick<Paper, 'format'>): Paper {
  const paper = { ...examplePaper(kind), extent: 'whole', size: 0, ...more } satisfies Paper;
  return { ...paper, size: more.size ?? usualSize(paper) };
}

async function expectRight(file: File, paper: Paper) {
  await expect(file).toMatchObject({ name: fileNameOf(paper), type: typeOf(paper.format), size: paper.size });
  const { id, quality, extent } = paper;
  await expect(readSpecimenMark(await latin(file))).toEqual({ scenario: SCENARIO, paper: id, quality, extent });
}

async function expectPictures(...papers: Paper[]) {
  for (const paper of papers) {
    const file = await make(paper);
    await expectRight(file, paper);
    const picture = await createImageBitmap(file);
    const { width, height } = sheetSizeOf(paper.kind);
    const tall = (pagesOf(paper) * height) / width;
    await expect(picture.height / picture.width).toBeCloseTo(tall, 1);
    picture.close();
  }
}

export const Photos: Story = {
  play: () =>
    expectPictures(
      paperAs('identity-card', { format: 'jpeg' }),
      paperAs('payslip', { format: 'jpeg', size: HEAVY_BYTES }),
      paperAs('payslip', { format: 'jpeg', size: lighterSize(400_000) }),
    ),
};

export const Scans: Story = {
  play: () =>
    expectPictures(
      paperAs('identity-card', { format: 'png' }),
      paperAs('payslip', { format: 'png', size: lighterSize(400_000) }),
    ),
};

export const Documents: Story = {
  play: async () => {
    for (const kind of ['identity-card'] as const) {
      const paper = paperAs(kind, { format: 'pdf' });
      const file = await make(paper);
      await expectRight(file, paper);
      const opened = await PDFDocument.load(await file.arrayBuffer());
      await expect(opened.getPageCount()).toBe(pagesOf(paper));
    }
    const locked = paperAs('payslip', { format: 'pdf', locked: true });
    const file = await make(locked);
    await expectRight(file, locked);
    await expect(PDFDocument.load(await file.arrayBuffer())).rejects.toThrow(/encrypted/);
    const opened = await PDFDocument.load(await file.arrayBuffer(), { password: '18061972' });
    await expect(opened.getPageCount()).toBe(1);
  },
};

export const TheSameEachTime: Story = {
  play: async () => {
    const papers = [
      paperAs('payslip', { format: 'pdf', locked: true }),
      paperAs('payslip', { format: 'jpeg', quality: 'blurred' }),
    ];
    for (const paper of papers) {
      const [one, two] = [await make(paper), await make(paper)];
      await expectRight(one, paper);
      await expect((await latin(one)) === (await latin(two))).toBe(true);
    }
  },
};
