import { Marked } from '#ui/text/marked.tsx';

/** A marked text of several paragraphs, separated by blank lines. */
export function Paragraphs({ text }: { text: string }) {
  return text
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => (
      <p key={paragraph}>
        <Marked text={paragraph} />
      </p>
    ));
}
