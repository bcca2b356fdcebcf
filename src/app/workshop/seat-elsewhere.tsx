import { useEffect } from 'react';
import { Link } from 'react-router';
import { SeatFrame } from '#app/workshop/seat-frame.tsx';
import type { Register } from '#domain/text.ts';
import { Button } from '#ui/forms/button.tsx';
import { PageHeading } from '#ui/layout/page-heading.tsx';
import { useText } from '#ui/text/use-text.ts';

interface QuietPageProps {
  onRegister: (register: Register) => void;
}

/** Where another tab of this browser is in charge of the seat. */
export function OtherTab({ onTakeOver, onRegister }: QuietPageProps & { onTakeOver: () => void }) {
  const t = useText('seat');
  return (
    <SeatFrame onRegister={onRegister}>
      <PageHeading>{t('otherTab.title')}</PageHeading>
      <p>{t('otherTab.body')}</p>
      <div>
        <Button onPress={onTakeOver}>{t('otherTab.takeOver')}</Button>
      </div>
    </SeatFrame>
  );
}

/** The workshop is over, or this device has no seat in it any more. */
export function SeatLost({ why, onRegister }: QuietPageProps & { why: 'over' | 'left' | 'unknown' }) {
  const t = useText('seat');
  const title = t(`gone.${why}.title`);
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <SeatFrame leaves onRegister={onRegister}>
      <PageHeading>{title}</PageHeading>
      <p>{t(`gone.${why}.body`)}</p>
      {why !== 'over' && (
        <p>
          <Link className="ui-way" to="/rejoindre">
            {t('join.withCode')}
          </Link>
        </p>
      )}
    </SeatFrame>
  );
}
