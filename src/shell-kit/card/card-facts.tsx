import { CopyButton } from '#shell-kit/copy-button.tsx';
import { useText } from '#ui/text/use-text.ts';

interface CardFactsProps {
  /** `what` names its text below `card`; what has no value is left out. */
  facts: { what: string; value: string | undefined }[];
}

/** Values to type, each with a button to copy it. */
export function CardFacts({ facts }: CardFactsProps) {
  const t = useText('shell-kit');
  return (
    <dl className="shell-card__codes">
      {facts.map(
        ({ what, value }) =>
          value !== undefined && (
            <div key={what} className="shell-card__code">
              <dt>{t.rich(`card.${what}`)}</dt>
              <dd>
                <span className="shell-card__value" translate="no" dir="ltr">
                  {value}
                </span>
                <CopyButton value={value} name={t(`card.${what}`)} />
              </dd>
            </div>
          ),
      )}
    </dl>
  );
}
