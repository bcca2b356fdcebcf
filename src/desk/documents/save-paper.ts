import { type Making, makeFile } from '#desk/documents/making/make-file.ts';
import type { Paper } from '#domain/paper.ts';
import type { Persona } from '#domain/persona.ts';
import { saveFile } from '#ui/data/save-file.ts';

/** Puts the file of the paper among the downloads of the learner's device. Answers the file's name. */
export async function savePaper(paper: Paper, persona: Persona, making: Making): Promise<string> {
  const file = await makeFile(paper, persona, making);
  saveFile(file);
  return file.name;
}
