import { useEffect, useRef } from 'react';
import type { TextValue } from '#domain/text.ts';
import { IDENTITY_TEXTS } from '#portals/identity/data/agency.ts';
import { useText } from '#ui/text/use-text.ts';

/** The three who take part, and what each of them learns. */
const PARTS = ['account', 'keyring', 'service'];

export function WhoSeesWhat({ names }: { names: Record<string, TextValue> }) {
  const t = useText(IDENTITY_TEXTS);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // The button that was pressed is gone: what it opened takes the focus.
    if (navigator.userActivation?.hasBeenActive) heading.current?.focus();
  }, []);
  return (
    <section className="portal-section fougere-who" aria-labelledby="fougere-who">
      <h2 id="fougere-who" ref={heading} tabIndex={-1}>
        {t('confirm.who')}
      </h2>
      <dl className="fougere-who__parts">
        {PARTS.map((part) => (
          <div key={part}>
            <dt>{t(`who.${part}.name`, names)}</dt>
            <dd>{t.rich(`who.${part}.sees`, names)}</dd>
            <dd>{t.rich(`who.${part}.ignores`, names)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
