import { stretchesOf } from '#domain/marked-text.ts';
import { Word } from '#ui/text/word.tsx';

/** A text with its marks: its words can be touched wherever a button may stand. */
export function Marked({ text }: { text: string }) {
  return stretchesOf(text).map((stretch, index) =>
    typeof stretch === 'string' ? (
      stretch
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the stretches of a text never change places
      <Word key={index} {...stretch} />
    ),
  );
}
