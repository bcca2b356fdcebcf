import { useState } from 'react';
import { useDesk } from '#desk/desk-context.ts';
import type { Folder } from '#domain/letter.ts';
import { useText } from '#ui/text/use-text.ts';

/** Puts messages into folders, goes back to the list, and says where the message is now. */
export function useSorting(onClose: (letter: undefined) => void) {
  const say = useText('mailbox');
  const { onSort } = useDesk();
  const [news, setNews] = useState('');
  const sort = (letter: string, folder: Folder) => {
    onSort(letter, folder);
    onClose(undefined);
    setNews(say('sort.done', { folder: say(`folders.${folder}`) }));
  };
  return { news, sort };
}
