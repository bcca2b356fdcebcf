import type { Cents } from '#domain/money.ts';
import type { Instant } from '#domain/time.ts';

/** The registers a text may exist in: French, English, and very plain French. */
export type Register = 'fr' | 'en' | 'facile';

/** A value put into a text. Dates and amounts stay data until they are shown, so that each language formats its own. */
export type TextValue =
  | string
  | number
  | { day: Instant }
  | { time: Instant }
  | { month: Instant }
  | { money: Cents }
  | { text: TextRef }
  /** Sentences, each on a line of its own. */
  | { lines: TextRef[] };

/** A sentence by name: `<namespace>:<path>`, the namespace being the folder of its text file. Words are looked up late. */
export interface TextRef {
  key: string;
  values?: Record<string, TextValue>;
}
