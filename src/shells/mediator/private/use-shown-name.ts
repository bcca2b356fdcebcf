import type { Shown } from '#backend/sharing/stage.ts';
import { useText } from '#ui/text/use-text.ts';

/** How what is shown is called. */
export function useShownName(wordName: (slug: string) => string | undefined): (shown: Shown) => string {
  const t = useText('mediator');
  const explain = useText('explain');
  return (shown) => {
    switch (shown.what) {
      case 'view':
        return explain(`tabs.${shown.view}`);
      case 'word':
        return t('show.wordNamed', { word: wordName(shown.slug) ?? shown.slug.replaceAll('-', ' ') });
      case 'card':
        return t('show.card');
    }
  };
}
