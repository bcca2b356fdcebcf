import { type Catalogs, loadTexts } from '#app/texts.ts';
import type { Register } from '#domain/text.ts';

/** The words of the pages outside a session. */
export function homeTexts(register: Register): Promise<Catalogs> {
  return loadTexts(register, ['ui', 'app', 'agencies/employment']);
}
