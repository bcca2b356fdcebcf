import type { ReactNode } from 'react';
import { usePortalText } from '#portal-kit/data/portal-text.ts';
import { PortalPage } from '#portal-kit/frame/portal-page.tsx';
import type { Journey } from '#portal-kit/journey/journey.ts';
import { StartLink } from '#portal-kit/journey/start-link.tsx';
import { BackLink } from '#ui/journey/back-link.tsx';
import { usePortalHref } from '#ui/navigation/portal-base.tsx';

interface FormIntroProps extends Pick<Journey, 'procedure' | 'form' | 'base'> {
  /** Where its words stand: `title`, `what`, `first`, `second`, `third`, `start`. */
  words: string;
  /** The page that leads here. */
  back: string;
  /** What must be known before one starts. */
  children?: ReactNode;
}

const POINTS = ['first', 'second', 'third'] as const;

/** What to know before one writes: what it is for, how long it takes, what one gets. */
export function FormIntro({ procedure, form, base, words, back, children }: FormIntroProps) {
  const t = usePortalText();
  const href = usePortalHref();
  return (
    <div className="portal-page">
      <BackLink back={href(back)} />
      <PortalPage title={t(`${words}.title`)} intro={t.marked(`${words}.what`)}>
        <ul className="portal-list">
          {POINTS.map((point) => (
            <li key={point}>{t.rich(`${words}.${point}`)}</li>
          ))}
        </ul>
        {children}
        <StartLink procedure={procedure} form={form} base={base}>
          {t(`${words}.start`)}
        </StartLink>
      </PortalPage>
    </div>
  );
}
