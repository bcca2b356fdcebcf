import type { ReactNode } from 'react';
import { usePortalText } from '#portal-kit/data/portal-text.ts';
import type { Resource } from '#ui/data/use-resource.ts';
import { Button } from '#ui/forms/button.tsx';
import { Notice } from '#ui/journey/notice.tsx';

interface WhenLoadedProps<T> {
  resource: Resource<T>;
  children: (data: T) => ReactNode;
}

/** What is shown once the agency has answered; until then a word of patience, and a way out when no answer comes. */
export function WhenLoaded<T>({ resource, children }: WhenLoadedProps<T>) {
  const t = usePortalText();
  const { data, error, reload } = resource;
  if (data !== undefined) return children(data);
  if (!error) return <Waiting />;
  return (
    <Notice kind="warning" title={t('trouble.connection.title')} live>
      <p>{t.rich('trouble.connection.body')}</p>
      <Button look="secondary" onPress={reload}>
        {t('trouble.tryAgain')}
      </Button>
    </Notice>
  );
}

/** Appears only when an answer takes its time, so that quick pages do not flicker. */
export function Waiting() {
  const t = usePortalText();
  return (
    <p className="portal-waiting" role="status">
      {t('waiting')}
    </p>
  );
}
