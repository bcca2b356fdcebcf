import type { ReactNode } from 'react';
import { IMITATION_TEXTS } from '#portals/imitation/data/fraud.ts';
import { useText } from '#ui/text/use-text.ts';

/** What the practice site itself says here, clearly outside the imitated look. */
export function PracticeStrip({ children }: { children: ReactNode }) {
  const t = useText(IMITATION_TEXTS);
  return (
    <aside className="imitation-practice" aria-label={t('practice.title')}>
      <p className="imitation-practice__title">{t('practice.title')}</p>
      {children}
    </aside>
  );
}
