import { useId } from 'react';
import { coachIds } from '#domain/coach-ids.ts';
import { Button } from '#ui/forms/button.tsx';
import { useText } from '#ui/text/use-text.ts';
import './cookie-banner.css';

interface CookieBannerProps {
  onAccept: () => void;
  onRefuse: () => void;
}

/** A site asks about cookies before anything else, and lies over the page. To refuse is as easy as to accept. */
export function CookieBanner({ onAccept, onRefuse }: CookieBannerProps) {
  const ui = useText('ui');
  const id = useId();
  return (
    <section className="ui-cookies" aria-labelledby={id}>
      <h2 id={id} className="ui-cookies__title">
        {ui('cookies.title')}
      </h2>
      <p>{ui.rich('cookies.what')}</p>
      <div className="ui-cookies__answers">
        <Button onPress={onAccept}>{ui('cookies.accept')}</Button>
        <Button onPress={onRefuse} coachId={coachIds.incident('cookie-banner')}>
          {ui('cookies.refuse')}
        </Button>
      </div>
      <details className="ui-cookies__more">
        <summary>{ui('cookies.ask')}</summary>
        <p>{ui.rich('cookies.explained')}</p>
      </details>
    </section>
  );
}
