import { eraseTexts, tellErased } from '#app/kept/erased-elsewhere.ts';
import type { Kind } from '#app/kept/kept-texts.ts';
import { whatIsKept } from '#app/kept/what-is-kept.ts';
import { forgetCopy } from '#app/offline/offline-copy.ts';
import { metWords } from '#app/words/met-words.ts';
import { deleteDatabase } from '#app/workshop/kept-seat.ts';

/** Erases what is kept of these kinds, everywhere in this browser. What is left, reading it back tells. */
export async function erase(kinds: readonly Kind[]): Promise<void> {
  const { things } = await whatIsKept();
  tellErased(kinds);
  // The list of words is in mind, too.
  if (kinds.includes('words')) metWords.forgetAll();
  eraseTexts(kinds);
  for (const { place, name, kind } of things) {
    if (place === 'database' && kind !== 'foreign' && kinds.includes(kind)) await deleteDatabase(name);
  }
  if (kinds.includes('copy')) await forgetCopy();
}
