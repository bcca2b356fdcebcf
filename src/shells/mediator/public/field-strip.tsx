import { useLayoutEffect, useState } from 'react';
import type { SharedSession } from '#backend/sharing/shared-session.ts';
import { fieldOf } from '#shells/mediator/mirror/field-in-hand.ts';
import { useFieldInHand } from '#shells/mediator/mirror/use-field-in-hand.ts';
import { VisuallyHidden } from '#ui/layout/visually-hidden.tsx';
import { useText } from '#ui/text/use-text.ts';

/** The box that is being filled in, enlarged, on the half of the stage where the box itself is not. */
export function FieldStrip({ shared }: { shared: SharedSession }) {
  const field = useFieldInHand(shared);
  const t = useText('public-screen');
  const [isBelow, setBelow] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another box may stand elsewhere
  useLayoutEffect(() => {
    const box = fieldOf(shared).element?.getBoundingClientRect();
    if (box) setBelow((box.top + box.bottom) / 2 > window.innerHeight / 2);
  }, [shared, field?.label]);
  if (!field) return null;
  return (
    // What is seen enlarged is in the page already: to a screen reader it would be said twice.
    <div className={`public-screen__field public-screen__field--${isBelow ? 'above' : 'below'}`} aria-hidden="true">
      <p className="public-screen__label">{field.label}</p>
      <p className="public-screen__value">
        {field.value === '' ? (
          <span className="public-screen__empty">{t('field.empty')}</span>
        ) : (
          <bdi>{field.value}</bdi>
        )}
        <span className="public-screen__caret" />
        {field.secret && <VisuallyHidden>{t('field.secret')}</VisuallyHidden>}
      </p>
    </div>
  );
}
