import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { isErased, type Proof } from '#shells/trainer/debrief/proof.ts';
import { Button } from '#ui/forms/button.tsx';
import { Icon } from '#ui/layout/icon.tsx';
import { useText } from '#ui/text/use-text.ts';

interface ProofPartProps {
  proof: Proof;
  /** When it was looked, in words. */
  moment: string;
  prepareHref: string;
  busy: boolean;
  onAgain: () => void;
}

/** What was found after everything was erased: what was asked, and what answered. */
export function ProofPart({ proof, moment, prepareHref, busy, onAgain }: ProofPartProps) {
  const t = useText('debrief');
  const title = useRef<HTMLHeadingElement>(null);
  const done = isErased(proof);
  useEffect(() => title.current?.focus(), []);
  return (
    <section className="trainer-debrief__proof" aria-labelledby="debrief-proof">
      <h2 id="debrief-proof" ref={title} tabIndex={-1}>
        {t(done ? 'erase.doneTitle' : 'erase.leftTitle')}
      </h2>
      <ul className="trainer-debrief__list trainer-debrief__findings">
        {proof.findings.map(({ id, fine, values }) => (
          <li key={id} className={`trainer-debrief__found trainer-debrief__found--${fine ? 'fine' : 'left'}`}>
            <Icon name={fine ? 'check' : 'warning'} size="large" />
            <span>{t(`erase.found.${id}`, values)}</span>
          </li>
        ))}
      </ul>
      <p className="trainer-debrief__soft">{t('erase.checked', { moment })}</p>
      <p>{t('erase.rest')}</p>
      <div className="trainer-debrief__acts screen-only">
        {!done && (
          <Button icon="restart" busy={busy} onPress={onAgain}>
            {t('erase.again')}
          </Button>
        )}
        <Link className="ui-button ui-button--secondary" to={prepareHref}>
          {t('erase.new')}
        </Link>
      </div>
    </section>
  );
}
