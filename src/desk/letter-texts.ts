import { useMemo } from 'react';
import { CLUES, type Clue, type Letter } from '#domain/letter.ts';
import { type SayRef, useTextRef } from '#ui/text/use-text.ts';

export interface LetterTexts {
  subject: string;
  /** Their marks are still in them: for `Marked`. */
  paragraphs: string[];
}

/**
 * Reads letters. Their words are looked up when they are shown: the language may have changed since they came. An alert
 * names the letter that waits in the portal and says nothing of what is in it.
 */
export function useLetterReader(): (letter: Letter) => LetterTexts {
  const say = useTextRef();
  return useMemo(() => (letter) => read(say, letter), [say]);
}

export function useLetterTexts(letter: Letter): LetterTexts {
  return useLetterReader()(letter);
}

function read(say: SayRef, { words, values, alert, agency }: Letter): LetterTexts {
  const subject = say({ key: `${words}.subject`, values });
  const body = alert
    ? say.marked({ key: `agencies/${agency}:alert.body`, values: { subject } })
    : say.marked({ key: `${words}.body`, values });
  const paragraphs = body.split(/\n{2,}/).map((paragraph) => paragraph.trim());
  return { subject, paragraphs: paragraphs.filter(Boolean) };
}

/** What there is to see when one examines a letter, and what to conclude. */
export interface LetterClues {
  clues: { clue: Clue; text: string }[];
  verdict: string | undefined;
}

export function useLetterClues({ words, values }: Letter): LetterClues {
  const say = useTextRef();
  const textOf = (name: string) => {
    const key = `${words}.clues.${name}`;
    return say.has(key) ? say({ key, values }) : undefined;
  };
  const clues = CLUES.flatMap((clue) => {
    const text = textOf(clue);
    return text === undefined ? [] : [{ clue, text }];
  });
  return { clues, verdict: textOf('verdict') };
}

/** The six-digit code that a letter brings, if it brings one. */
export function codeIn({ values }: Letter): string | undefined {
  return Object.values(values).find((value): value is string => typeof value === 'string' && /^\d{6}$/.test(value));
}
