import type { CaseView } from '#api/contract.ts';
import { FAMILY_TEXTS } from '#portals/family/data/agency.ts';
import { housingSteps } from '#portals/family/housing/housing-steps.ts';
import { Icon } from '#ui/layout/icon.tsx';
import { VisuallyHidden } from '#ui/layout/visually-hidden.tsx';
import { useText } from '#ui/text/use-text.ts';
import './housing.css';

/** From the receipt to the first payment: what is behind, what is going on, what is to come. */
export function WhatHappensNext({ housing }: { housing: CaseView }) {
  const t = useText(FAMILY_TEXTS);
  return (
    <section className="portal-section" aria-labelledby="aubepine-housing-steps">
      <h2 id="aubepine-housing-steps">{t('housing.steps.title')}</h2>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is one */}
      <ol role="list" className="aubepine-steps">
        {housingSteps(housing).map(({ id, state, variant = 'usual', values }) => (
          <li
            key={id}
            className={`aubepine-steps__step aubepine-steps__step--${state}`}
            {...(state === 'now' ? { 'aria-current': 'step' as const } : {})}
          >
            <span className="aubepine-steps__mark">{state === 'done' && <Icon name="check" />}</span>
            <span>
              <strong className="aubepine-steps__name">
                {t(`housing.steps.${id}.name`)}
                {state === 'now' && <span className="aubepine-steps__now">{t('housing.steps.now')}</span>}
                {state === 'done' && <VisuallyHidden>{t('housing.steps.done')}</VisuallyHidden>}
              </strong>
              <span className="aubepine-steps__what">{t.rich(`housing.steps.${id}.${variant}`, values)}</span>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
