import { expect, it } from 'vitest';
import { examplePaper } from '#desk/documents/example-papers.ts';
import { filesIn, filesWith, sorted } from '#desk/documents/explorer/arrange-files.ts';
import type { DeskFile } from '#domain/desk-file.ts';

const file = (id: string, more: Partial<DeskFile> & { size?: number } = {}): DeskFile => {
  const { size = 1_000, ...rest } = more;
  return { id, paper: examplePaper('payslip', 'sharp', { size }), name: id, folder: 'documents', at: 0, ...rest };
};
const ids = (files: readonly DeskFile[]) => files.map(({ id }) => id);

const quittance = file('Quittance été.pdf', { size: 300, at: 3 });
const scan2 = file('scan 2.jpg', { size: 100, at: 2, folder: 'photos' });
const scan10 = file('scan 10.jpg', { size: 200, at: 1, folder: 'photos' });
const thrown = file('vieux.pdf', { deleted: true });
const all = [scan10, quittance, thrown, scan2];

it('shows every file but those in the bin, or one folder, or the bin', () => {
  expect(ids(filesIn(all, 'all'))).toEqual(['scan 10.jpg', 'Quittance été.pdf', 'scan 2.jpg']);
  expect(ids(filesIn(all, 'photos'))).toEqual(['scan 10.jpg', 'scan 2.jpg']);
  expect(ids(filesIn(all, 'bin'))).toEqual(['vieux.pdf']);
});

it('finds a file by any words of its name and of what it shows, without accents or capitals', () => {
  const shown = ({ id }: DeskFile) => (id === quittance.id ? 'Quittance de loyer, mars 2031' : 'Bulletin de paie');
  expect(ids(filesWith(all, 'ETE loyer', shown))).toEqual(['Quittance été.pdf']);
  expect(ids(filesWith(all, 'paie scan', shown))).toEqual(['scan 10.jpg', 'scan 2.jpg']);
  expect(filesWith(all, ' ', shown)).toHaveLength(4);
  expect(filesWith(all, 'bail', shown)).toHaveLength(0);
});

it('sorts by name as people count, by date and by weight, both ways', () => {
  const files = filesIn(all, 'all');
  expect(ids(sorted(files, 'name', false))).toEqual(['Quittance été.pdf', 'scan 2.jpg', 'scan 10.jpg']);
  expect(ids(sorted(files, 'date', true))).toEqual(['Quittance été.pdf', 'scan 2.jpg', 'scan 10.jpg']);
  expect(ids(sorted(files, 'size', false))).toEqual(['scan 2.jpg', 'scan 10.jpg', 'Quittance été.pdf']);
  expect(ids(files)[0]).toBe('scan 10.jpg');
});
