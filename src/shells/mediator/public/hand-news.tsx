import { useEffect, useState } from 'react';
import { Icon } from '#ui/layout/icon.tsx';
import { useText } from '#ui/text/use-text.ts';

/** How long it stays, in milliseconds. */
const STAYS = 3500;

/** Says for a moment who acts from now on. */
export function HandNews({ hasHand }: { hasHand: boolean }) {
  const t = useText('public-screen');
  const [before, setBefore] = useState(hasHand);
  const [news, setNews] = useState<'yours' | 'back'>();
  if (before !== hasHand) {
    setBefore(hasHand);
    setNews(hasHand ? 'yours' : 'back');
  }
  useEffect(() => {
    if (!news) return;
    const timer = setTimeout(() => setNews(undefined), STAYS);
    return () => clearTimeout(timer);
  }, [news]);
  return (
    <div className="public-screen__news" role="status">
      {news && (
        <div className="public-screen__card">
          <p className="public-screen__lead">
            <Icon name={news === 'yours' ? 'person' : 'eye'} size="large" />
            {t(`hand.${news}.title`)}
          </p>
          <p>{t(`hand.${news}.body`)}</p>
        </div>
      )}
    </div>
  );
}
