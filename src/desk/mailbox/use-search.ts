import { useState } from 'react';
import { useLetterReader } from '#desk/letter-texts.ts';
import { allMails, type Mail } from '#desk/mailbox/mail.ts';
import { plain, wordsIn } from '#desk/plain-words.ts';
import { useSenderReader } from '#desk/sender.ts';
import type { Letter, OwnMessage } from '#domain/letter.ts';
import { withoutMarks } from '#domain/marked-text.ts';

export interface Search {
  open: boolean;
  words: string;
  look: (words: string) => void;
  toggle: () => void;
  /** What was found in every folder; undefined while nothing is looked for. */
  found: Mail[] | undefined;
}

/** Looks for words in every folder: who wrote, about what, and what it says. */
export function useSearch(letters: Letter[], written: OwnMessage[]): Search {
  const read = useLetterReader();
  const senderOf = useSenderReader();
  const [open, setOpen] = useState(false);
  const [words, setWords] = useState('');

  const textOf = (mail: Mail): string => {
    if ('own' in mail) return [...mail.own.to, mail.own.subject, mail.own.body].join(' ');
    const { subject, paragraphs } = read(mail.letter);
    const { name, address } = senderOf(mail.letter);
    return [name, address, subject, ...paragraphs.map(withoutMarks)].join(' ');
  };
  const wanted = wordsIn(words);
  const isFound = (mail: Mail) => {
    const text = plain(textOf(mail));
    return wanted.every((word) => text.includes(word));
  };
  return {
    open,
    words,
    look: setWords,
    toggle: () => {
      setOpen(!open);
      setWords('');
    },
    found: open && wanted.length > 0 ? allMails(letters, written).filter(isFound) : undefined,
  };
}
