import { useContext, useMemo } from 'react';
import type { Register, TextRef } from '#domain/text.ts';
import type { Format } from '#ui/text/format.ts';
import { WordsContext } from '#ui/text/text-provider.tsx';
import type { Values, Words } from '#ui/text/words.ts';

/** Says a sentence of one namespace; throws when it does not exist. */
export interface Say {
  (path: string, values?: Values): string;
  has: (path: string) => boolean;
}

function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('No words here: put a <TextProvider> above this component.');
  return words;
}

export function useText(namespace: string): Say {
  const words = useWords();
  return useMemo(
    () =>
      Object.assign((path: string, values?: Values) => words.say(namespace, path, values), {
        has: (path: string) => words.has(namespace, path),
      }),
    [words, namespace],
  );
}

/** Says a sentence that data names. */
export function useTextRef(): (ref: TextRef) => string {
  return useWords().sayRef;
}

export function useRegister(): Register {
  return useWords().register;
}

export function useFormat(): Format {
  return useWords().format;
}
