import { useRef } from 'react';
import type { SharedSession } from '#backend/sharing/shared-session.ts';
import { useFieldInHand } from '#shells/mediator/mirror/use-field-in-hand.ts';
import { useOwnHalf } from '#shells/mediator/public/use-own-half.ts';
import { useText } from '#ui/text/use-text.ts';

/** The box that is being filled in, enlarged, on the half of the stage where the box itself is not. */
export function FieldStrip({ shared }: { shared: SharedSession }) {
  const field = useFieldInHand(shared);
  const t = useText('public-screen');
  const strip = useRef<HTMLDivElement>(null);
  const isAbove = useOwnHalf(shared, strip, field?.label);
  if (!field) return null;
  return (
    // What is seen enlarged is in the page already: to a screen reader it would be said twice.
    <div
      ref={strip}
      className={`public-screen__field public-screen__field--${isAbove ? 'above' : 'below'}`}
      aria-hidden="true"
    >
      <p className="public-screen__label">{field.label}</p>
      <p className="public-screen__value">
        {field.value === '' ? (
          <span className="public-screen__empty">{t('field.empty')}</span>
        ) : (
          <bdi>{field.value}</bdi>
        )}
        <span className="public-screen__caret" />
      </p>
    </div>
  );
}
