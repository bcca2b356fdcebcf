import { createElement, type ReactNode, useContext, useMemo } from 'react';
import type { Register, TextRef } from '#domain/text.ts';
import type { Format } from '#ui/text/format.ts';
import { Marked } from '#ui/text/marked.tsx';
import { WordsContext } from '#ui/text/text-provider.tsx';
import type { Values, Words } from '#ui/text/words.ts';

/** Says a sentence of one namespace; throws when it does not exist. */
export interface Say {
  (path: string, values?: Values): string;
  has: (path: string) => boolean;
}

/** Also says it with its words to touch. */
export interface RichSay extends Say {
  /** The sentence for the body of a page: each marked word can be touched to have it explained. */
  rich: (path: string, values?: Values) => ReactNode;
  /** The sentence with its marks, to be cut or handed on before a `Marked` shows it. */
  marked: (path: string, values?: Values) => string;
}

function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('No words here: put a <TextProvider> above this component.');
  return words;
}

export function useText(namespace: string): RichSay {
  const words = useWords();
  return useMemo(
    () =>
      Object.assign((path: string, values?: Values) => words.say(namespace, path, values), {
        has: (path: string) => words.has(namespace, path),
        rich: (path: string, values?: Values) => createElement(Marked, { text: words.mark(namespace, path, values) }),
        marked: (path: string, values?: Values) => words.mark(namespace, path, values),
      }),
    [words, namespace],
  );
}

/** Says a sentence that data names. */
export interface SayRef {
  (ref: TextRef): string;
  rich: (ref: TextRef) => ReactNode;
  marked: (ref: TextRef) => string;
  /** Whether there is such a text, by its key. */
  has: (key: string) => boolean;
}

export function useTextRef(): SayRef {
  const words = useWords();
  return useMemo(
    () =>
      Object.assign((ref: TextRef) => words.sayRef(ref), {
        rich: (ref: TextRef) => createElement(Marked, { text: words.markRef(ref) }),
        marked: words.markRef,
        has: (key: string) => {
          const [namespace = '', path = ''] = key.split(':');
          return words.has(namespace, path);
        },
      }),
    [words],
  );
}

export function useRegister(): Register {
  return useWords().register;
}

export function useFormat(): Format {
  return useWords().format;
}
