import { type Making, makeFile } from '#desk/documents/making/make-file.ts';
import type { Paper } from '#domain/paper.ts';
import type { Persona } from '#domain/persona.ts';

/** Puts the file of the paper among the downloads of the learner's device. Answers the file's name. */
export async function savePaper(paper: Paper, persona: Persona, making: Making): Promise<string> {
  const file = await makeFile(paper, persona, making);
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = file.name;
  link.click();
  // Browsers read the address after the press has returned; at once would be too early for some.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
  return file.name;
}
