import { createContext } from 'react';

/** What a word needs so that it can be touched. */
export interface WordLens {
  /** The name of the word's button: the word itself, and that it is explained. */
  nameOf: (shown: string) => string;
  open: (word: TouchedWord) => void;
}

export interface TouchedWord {
  slug: string;
  shown: string;
  /** The panel opens beside it, and gives it the focus back. */
  element: HTMLElement;
}

/** Without a lens, words are plain text. */
export const WordLensContext = createContext<WordLens | undefined>(undefined);

/** Whether something around takes the press: a button in a button, a link or a label would be nobody's. */
export const PlainWordsContext = createContext(false);
