import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { createInspector } from '#backend/files/inspect-in-worker.ts';
import { examplePaper, examplePersona } from '#desk/documents/example-papers.ts';
import { makeFile } from '#desk/documents/making/make-file.ts';
import { markCode } from '#desk/documents/making/mark-code.ts';
import { paperAddress } from '#desk/documents/paper-address.ts';
import { PaperPicture } from '#desk/documents/paper-picture.tsx';
import type { Paper, PaperKind } from '#domain/paper.ts';
import { HEAVY_BYTES } from '#domain/paper-sizes.ts';
import { specimenMark } from '#domain/specimen.ts';

/** What is made of a paper is looked at as a portal does: a worker opens it, as in the app. */
const meta = {
  title: 'Bureau/Papiers vus par un portail',
  component: PaperPicture,
  args: { paper: examplePaper('payslip'), persona: examplePersona },
} satisfies Meta<typeof PaperPicture>;
export default meta;

type Story = StoryObj<typeof meta>;

const SCENARIO = 'employment/example';
const inspector = createInspector();

async function seenOf(paper: Paper) {
  const file = await makeFile(paper, examplePersona, { scenario: SCENARIO });
  return inspector.inspect(file, file.name);
}

/** Of each of these kinds, a photo that turned out like this is seen to have. */
function seenAs(quality: 'sharp' | 'blurred' | 'cropped' | 'dark', ...kinds: PaperKind[]): Story {
  return {
    play: async () => {
      for (const kind of kinds) {
        const paper = examplePaper(kind, quality, { format: 'jpeg', extent: 'front' });
        const mark = { scenario: SCENARIO, paper: paper.id, quality, extent: paper.extent };
        const seen = await seenOf(paper);
        await expect({ kind, ...seen }).toMatchObject({ kind, type: 'image/jpeg', mark, seen: quality });
        await expect(seen.fault).toBeUndefined();
      }
    },
  };
}

export const Sharp = seenAs('sharp', 'payslip', 'identity-card', 'rent-receipt');
export const Blurred = seenAs('blurred', 'payslip', 'identity-card');
export const Cropped = seenAs('cropped', 'payslip', 'rent-receipt');
export const Dark = seenAs('dark', 'payslip', 'identity-card');

export const WhatIsRefused: Story = {
  play: async () => {
    const faultOf = async (more: Partial<Paper>) => (await seenOf(examplePaper('payslip', 'sharp', more))).fault?.code;
    await expect(await faultOf({ format: 'pdf', locked: true })).toBe('file-locked');
    await expect(await faultOf({ format: 'jpeg', size: HEAVY_BYTES })).toBe('file-too-big');
    await expect(await faultOf({ format: 'heic' })).toBe('file-type');
    await expect(await faultOf({ format: 'heic', name: 'photo.jpg' })).toBe('file-type');
    const torn = new Blob(['\u0001 no picture']);
    await expect((await inspector.inspect(torn, 'photo.jpg')).fault?.code).toBe('file-unreadable');
  },
};

export const APrintedSheetPhotographed: Story = {
  play: async () => {
    const paper = examplePaper('payslip');
    const picture = await photographed(paper);
    const { mark, seen } = await inspector.inspect(picture, 'IMG_2031.jpg');
    await expect({ mark, seen }).toEqual({
      mark: { scenario: SCENARIO, paper: paper.id, quality: paper.quality, extent: paper.extent },
      seen: 'sharp',
    });
  },
};

/** A printed page, its code at the foot, on a table: 12 megapixels, a little askew. */
async function photographed(paper: Paper): Promise<Blob> {
  const canvas = new OffscreenCanvas(3000, 4000);
  const brush = canvas.getContext('2d');
  if (!brush) throw new Error('There is no canvas to take a photo on.');
  brush.fillStyle = '#7d6248';
  brush.fillRect(0, 0, 3000, 4000);
  brush.translate(1500, 2000);
  brush.rotate(0.04);
  // A4, 12.5 pixels a millimetre.
  brush.scale(12.5, 12.5);
  brush.fillStyle = '#f1efe9';
  brush.fillRect(-105, -148.5, 210, 297);
  brush.drawImage(await loaded(paperAddress(paper, examplePersona)), -95, -138, 159, 225);
  brush.drawImage(await loaded(markCode(specimenMark(SCENARIO, paper))), -95, 92, 33, 33);
  return canvas.convertToBlob({ type: 'image/jpeg', quality: 0.8 });
}

async function loaded(address: string): Promise<HTMLImageElement> {
  const picture = new Image();
  picture.src = address;
  await picture.decode();
  return picture;
}
