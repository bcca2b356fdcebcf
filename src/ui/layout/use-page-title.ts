import { useEffect } from 'react';
import { useText } from '#ui/text/use-text.ts';

/** Names the page in the browser's tab; with `error`, says first that something is to be corrected. */
export function usePageTitle(title: string | undefined, error = false): void {
  const ui = useText('ui');
  const whole = title !== undefined && error ? ui('errors.titlePrefix', { title }) : title;
  useEffect(() => {
    if (whole !== undefined) document.title = whole;
  }, [whole]);
}
