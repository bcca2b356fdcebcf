import { codeIn, useLetterTexts } from '#desk/letter-texts.ts';
import { MessageCode } from '#desk/message-code.tsx';
import type { Letter } from '#domain/letter.ts';
import { Marked } from '#ui/text/marked.tsx';

/** What a letter says; its marked words can be touched, and the code it brings stands large. */
export function LetterBody({ letter }: { letter: Letter }) {
  const { paragraphs } = useLetterTexts(letter);
  const code = codeIn(letter);
  return paragraphs.map((paragraph) => <Paragraph key={paragraph} text={paragraph} code={code} />);
}

/** A paragraph; the code it brings stands below it. */
function Paragraph({ text, code }: { text: string; code: string | undefined }) {
  if (!code || !text.includes(code)) {
    return (
      <p>
        <Marked text={text} />
      </p>
    );
  }
  const [before = '', ...after] = text.split(code);
  const rest = after.join(code).replace(/^[.\s]+/, '');
  return (
    <>
      <p>
        <Marked text={before.trim()} />
      </p>
      <MessageCode code={code} />
      {rest && (
        <p>
          <Marked text={rest} />
        </p>
      )}
    </>
  );
}
