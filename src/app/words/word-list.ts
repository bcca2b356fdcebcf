import type { Register } from '#domain/text.ts';
import type { Catalog } from '#ui/text/words.ts';

/** The explanations of all words, in one language: a part of its own, fetched when it is wanted. */
export async function loadWordList(register: Register): Promise<Catalog> {
  const { loadTexts } = await import('#app/texts.ts');
  const { words = {} } = await loadTexts(register, ['words']);
  return words;
}
