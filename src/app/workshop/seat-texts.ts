import { useEffect, useState } from 'react';
import { type Catalogs, loadTexts } from '#app/texts.ts';
import type { Register } from '#domain/text.ts';

/** The words of a seat in the register that is wanted; those of the one before until they have come. */
export function useSeatTexts(register: Register): { register: Register; catalogs: Catalogs } | undefined {
  const [words, setWords] = useState<{ register: Register; catalogs: Catalogs }>();
  useEffect(() => {
    let late = false;
    void loadTexts(register, ['ui', 'app', 'seat', 'workshop']).then((catalogs) => {
      if (!late) setWords({ register, catalogs });
    });
    return () => {
      late = true;
    };
  }, [register]);
  return words;
}
