import type { Catalogs } from '#app/texts.ts';
import type { Register } from '#domain/text.ts';

const words: Record<Register, () => Promise<{ catalogs: Catalogs }>> = {
  fr: () => import('virtual:start-page/fr'),
  en: () => import('virtual:start-page/en'),
  facile: () => import('virtual:start-page/facile'),
};

/** The words of the pages outside a session. */
export async function homeTexts(register: Register): Promise<Catalogs> {
  return (await words[register]()).catalogs;
}
