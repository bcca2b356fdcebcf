import type { ReactNode } from 'react';
import { IMITATION_TEXTS, type Imitation } from '#portals/imitation/data/fraud.ts';
import { ImitatedLogo } from '#portals/imitation/look/imitated-logo.tsx';
import { Icon } from '#ui/layout/icon.tsx';
import { useText } from '#ui/text/use-text.ts';

/** Almost the agency's look: the name without its accent, a flower that is not quite right, and no way anywhere else. */
export function ImitatedSite({ id, children }: { id: Imitation['id']; children: ReactNode }) {
  const t = useText(IMITATION_TEXTS);
  return (
    <div className="imitation-site">
      <header className="imitation-site__header">
        <ImitatedLogo id={id} />
        <span>
          <span className="imitation-site__name">{t(`${id}.name`)}</span>
          <span className="imitation-site__tagline">{t(`${id}.tagline`)}</span>
        </span>
      </header>
      <main className="imitation-site__main" tabIndex={-1}>
        {children}
      </main>
      <footer className="imitation-site__footer">
        <p>
          <Icon name="lock" />
          {t(`${id}.secure`)}
        </p>
        <p>{t(`${id}.rights`)}</p>
      </footer>
    </div>
  );
}
