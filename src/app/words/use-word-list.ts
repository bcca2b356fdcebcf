import { useEffect, useState } from 'react';
import { loadWordList } from '#app/words/word-list.ts';
import type { Register } from '#domain/text.ts';
import { useRegister } from '#ui/text/use-text.ts';
import { entriesOf, type WordEntry } from '#ui/text/word-entry.ts';
import { openWords } from '#ui/text/words.ts';

type Loaded = { register: Register; entries?: WordEntry[] };

/** All entries in the language in use, in alphabetical order; `failed` when they could not be fetched. */
export function useWordList(): { entries: WordEntry[]; state: 'loading' | 'there' | 'failed' } {
  const register = useRegister();
  const [loaded, setLoaded] = useState<Loaded>();
  useEffect(() => {
    let left = false;
    const keep = (next: Loaded) => {
      if (!left) setLoaded(next);
    };
    loadWordList(register).then(
      (words) => keep({ register, entries: entriesOf(openWords(register, { words }), words) }),
      () => keep({ register }),
    );
    return () => {
      left = true;
    };
  }, [register]);

  if (loaded?.register !== register) return { entries: [], state: 'loading' };
  return { entries: loaded.entries ?? [], state: loaded.entries ? 'there' : 'failed' };
}
