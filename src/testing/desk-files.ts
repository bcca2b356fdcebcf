import type { DeskFile, FileAct } from '#domain/desk-file.ts';
import { NO_FILE_CHANGES } from '#domain/desk-file.ts';
import type { Paper } from '#domain/paper.ts';
import type { World } from '#domain/world.ts';
import { applyFileAct, filesAt } from '#engine/session/files.ts';
import { anExercise } from '#testing/case-in-hand.ts';

/** What lies on the device of somebody who has these papers, after these acts: the files and the folders they have made. */
export function deviceAfter(drawer: Paper[], acts: readonly FileAct[]): { files: DeskFile[]; folders: string[] } {
  const exercise = anExercise({ drawer });
  const setting = { exercise, rules: {} };
  const world = { now: exercise.opens, kept: [] as string[], files: NO_FILE_CHANGES } as World;
  for (const act of acts) world.files = applyFileAct(setting, world, act);
  return { files: filesAt(setting, world), folders: world.files.folders };
}
