import { paperToFile } from '#desk/documents/paper-file.ts';
import type { Paper } from '#domain/paper.ts';
import type { Persona } from '#domain/persona.ts';

/** Puts a picture of the paper among the downloads of the learner's device. Answers the file's name. */
export async function savePaper(paper: Paper, persona: Persona): Promise<string> {
  const file = await paperToFile(paper, persona);
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = file.name;
  link.click();
  // Browsers read the address after the press has returned; at once would be too early for some.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
  return file.name;
}
