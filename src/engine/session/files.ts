import { type DeskFile, type FileAct, type FileChanges, FOLDERS_OF_DEVICE } from '#domain/desk-file.ts';
import { extensionOf, type FileFormat, fileNameOf, type Paper } from '#domain/paper.ts';
import { lighterSize, usualSize } from '#domain/paper-sizes.ts';
import { extensionIn, faultOfFile } from '#domain/upload-rules.ts';
import type { World } from '#domain/world.ts';
import { drawerAt, type Setting } from '#engine/session/setting.ts';

/** The files of the persona's device now, those in the bin included: the papers in hand, then what was made of them. */
export function filesAt(setting: Setting, world: Pick<World, 'now' | 'kept' | 'files'>): DeskFile[] {
  const { made, changed } = world.files;
  const found = drawerAt(setting, world).map((paper) => fileOfPaper(setting, paper));
  return [...found, ...made].map((file) => ({ ...file, ...changed[file.id] }));
}

/** A file of the device by its id; undefined when there is none, or not yet. */
export function fileById(setting: Setting, world: World, id: string): DeskFile | undefined {
  return filesAt(setting, world).find((file) => file.id === id);
}

/** Whether an agency accepts a file and a person can read it: nothing is left to mend but what the paper itself says. */
export function isUsable({ deleted, ...file }: DeskFile): boolean {
  return !deleted && faultOfFile(file) === undefined && file.paper.quality === 'sharp' && file.paper.extent === 'whole';
}

/** What mends a file, one step at a time; undefined when an agency would take it and a person could read it. */
export function mendingAct(file: DeskFile): FileAct | undefined {
  const { id, paper, name } = file;
  if (paper.quality !== 'sharp' || paper.extent !== 'whole') return { do: 'photograph', file: id, quality: 'sharp' };
  if (paper.locked) return { do: 'unlock', file: id };
  if (paper.format === 'heic') return { do: 'convert', file: id, format: 'jpeg' };
  const code = faultOfFile({ name, paper })?.code;
  if (code === 'file-too-big') return { do: 'lighten', file: id };
  return code ? { do: 'rename', file: id, name: fileNameOf({ ...paper, name: undefined } as Paper) } : undefined;
}

/** What a paper becomes once its file was mended in every way; the sheet still says what it says. */
export function mended(paper: Paper): Paper {
  const { locked: _, ...rest } = paper;
  return { ...rest, quality: 'sharp', extent: 'whole', format: 'jpeg', size: 1_000_000 };
}

/** The world's files after an act. An act on a file that is not there changes nothing. */
export function applyFileAct(setting: Setting, world: World, act: FileAct): FileChanges {
  const { files } = world;
  if (act.do === 'make-folder') return withFolder(files, act.name);
  if (act.do === 'download') return withDownload(setting, world, act.paper);
  const file = fileById(setting, world, act.file);
  if (!file) return files;
  const change = (to: Partial<DeskFile>): FileChanges => ({
    ...files,
    changed: { ...files.changed, [file.id]: { ...files.changed[file.id], ...to } },
  });
  switch (act.do) {
    case 'rename':
      return change({ name: freeName(setting, world, act.name, file.folder, file.id) });
    case 'move':
      return change({ folder: act.folder, name: freeName(setting, world, file.name, act.folder, file.id) });
    case 'delete':
      return change({ deleted: true });
    case 'restore':
      return change({ deleted: false, name: freeName(setting, world, file.name, file.folder, file.id) });
    default: {
      const paper = remade(file.paper, act);
      return paper ? withFile(setting, world, paper, nameAfter(file, act, paper), folderAfter(file, act)) : files;
    }
  }
}

type MakingAct = Extract<FileAct, { do: 'lighten' | 'convert' | 'unlock' | 'photograph' }>;

/** The paper of the new file; undefined when nothing would change. */
function remade(paper: Paper, act: MakingAct): Paper | undefined {
  const { name: _, locked, ...rest } = paper;
  switch (act.do) {
    case 'lighten':
      return { ...paper, size: lighterSize(paper.size) };
    case 'convert':
      if (act.format === paper.format || locked) return undefined;
      return { ...rest, format: act.format, size: usualSize({ ...rest, format: act.format }) };
    case 'unlock':
      return locked ? rest : undefined;
    case 'photograph': {
      const format: FileFormat = 'jpeg';
      const taken = { ...rest, extent: 'whole' as const, quality: act.quality, format };
      return { ...taken, size: Math.min(usualSize(taken), 3_400_000) };
    }
  }
}

function nameAfter(file: DeskFile, act: MakingAct, paper: Paper): string {
  const extension = extensionOf(paper.format);
  const stem = extensionIn(file.name) === undefined ? file.name : file.name.slice(0, file.name.lastIndexOf('.'));
  if (act.do === 'lighten') return `${stem}-leger.${extensionIn(file.name) ?? extension}`;
  if (act.do === 'unlock') return `${stem}-sans-mot-de-passe.${extension}`;
  if (act.do === 'photograph') return `${stem}-nouvelle-photo.${extension}`;
  return `${stem}.${extension}`;
}

function folderAfter(file: DeskFile, act: MakingAct): string {
  return act.do === 'photograph' ? 'photos' : file.folder;
}

function withFile(setting: Setting, world: World, paper: Paper, name: string, folder: string): FileChanges {
  const { files, now } = world;
  const file = {
    id: `file-${files.made.length + 1}`,
    paper,
    name: freeName(setting, world, name, folder),
    folder,
    at: now,
  };
  return { ...files, made: [...files.made, file] };
}

/** Downloading the same document twice gives a second file, as browsers do. */
function withDownload(setting: Setting, world: World, paper: Paper): FileChanges {
  return withFile(setting, world, paper, fileNameOf(paper), 'downloads');
}

function withFolder(files: FileChanges, name: string): FileChanges {
  const taken = [...FOLDERS_OF_DEVICE, ...files.folders] as string[];
  return taken.includes(name) ? files : { ...files, folders: [...files.folders, name] };
}

/** The name, with a number where another file of the folder has it already. */
function freeName(setting: Setting, world: World, name: string, folder: string, self?: string): string {
  const taken = filesAt(setting, world).filter((file) => file.folder === folder && !file.deleted && file.id !== self);
  const isTaken = (wanted: string) => taken.some((file) => file.name === wanted);
  if (!isTaken(name)) return name;
  const extension = extensionIn(name);
  const end = extension === undefined ? '' : name.slice(name.lastIndexOf('.'));
  const stem = end === '' ? name : name.slice(0, -end.length);
  for (let number = 2; ; number += 1) {
    const wanted = `${stem} (${number})${end}`;
    if (!isTaken(wanted)) return wanted;
  }
}

function fileOfPaper({ exercise }: Setting, paper: Paper): DeskFile {
  const isPhoto = paper.format === 'jpeg' || paper.format === 'heic' || paper.format === 'png';
  const folder = paper.attached ? 'downloads' : isPhoto ? 'photos' : 'documents';
  return { id: paper.id, paper, name: fileNameOf(paper), folder, at: paper.availableFrom ?? exercise.begins };
}
