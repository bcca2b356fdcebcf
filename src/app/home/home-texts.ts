import { catalogue } from 'virtual:catalogue';
import { type Catalogs, loadTexts } from '#app/texts.ts';
import type { Register } from '#domain/text.ts';

const agencies = [...new Set(catalogue.map(({ agency }) => agency))];

/** The words of the pages outside a session. */
export function homeTexts(register: Register): Promise<Catalogs> {
  return loadTexts(register, ['ui', 'app', ...agencies.map((agency) => `agencies/${agency}`)]);
}
