import { useEffect, useRef, useState } from 'react';
import type { FileLine } from '#ui/forms/attached.ts';
import { useText } from '#ui/text/use-text.ts';

/**
 * What has just become of the files, for whoever listens to the page: begun, received, refused, cut, taken back. How much
 * has arrived is not read out again and again.
 */
export function useNewsOfFiles(lines: readonly FileLine[]): string {
  const ui = useText('ui');
  const [news, setNews] = useState('');
  const before = useRef(lines);
  useEffect(() => {
    const old = before.current;
    before.current = lines;
    const changed = lines.filter(({ key, state }) => old.find((line) => line.key === key)?.state.is !== state.is);
    const gone = old.filter(({ key }) => lines.every((line) => line.key !== key));
    const said = [
      ...gone.map(({ name }) => ui('file.news.removed', { name })),
      ...changed
        .filter(({ state }) => state.is !== 'waiting')
        .map(({ name, state }) => ui(`file.news.${state.is}`, { name })),
    ];
    if (said.length > 0) setNews(said.join(' '));
  }, [lines, ui]);
  return news;
}
