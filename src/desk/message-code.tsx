import { useRef, useState } from 'react';
import { Button } from '#ui/forms/button.tsx';
import { VisuallyHidden } from '#ui/layout/visually-hidden.tsx';
import { useText } from '#ui/text/use-text.ts';
import './message-code.css';

/** A code in two groups of three, as people say it; selecting it takes the six digits and no space. */
export function MessageCode({ code }: { code: string }) {
  const say = useText('desk');
  const digits = useRef<HTMLSpanElement>(null);
  const [news, setNews] = useState('');

  const copy = async () => {
    setNews('');
    try {
      await navigator.clipboard.writeText(code);
      setNews(say('letters.copied'));
    } catch {
      // From a USB key or over plain HTTP there is no clipboard to write to: the person copies what is selected.
      if (digits.current) getSelection()?.selectAllChildren(digits.current);
      setNews(say('letters.selected'));
    }
  };

  return (
    <div className="desk-code">
      <p className="desk-code__label">{say('letters.code')}</p>
      <p className="desk-code__digits">
        <span ref={digits} aria-hidden="true">
          <span>{code.slice(0, 3)}</span>
          <span>{code.slice(3)}</span>
        </span>
        {/* Digit by digit: otherwise it would be read as a number of hundreds of thousands. */}
        <VisuallyHidden>{[...code].join(' ')}</VisuallyHidden>
      </p>
      <Button look="secondary" ofDevice onPress={copy}>
        {say('letters.copy')}
      </Button>
      <p role="status" className="desk-code__news">
        {news}
      </p>
    </div>
  );
}
