import { usePortalText } from '#portal-kit/data/portal-text.ts';
import './progress-line.css';

interface ProgressLineProps {
  /** From 1 on. */
  step: number;
  of: number;
  /** What this step is about. */
  name: string;
}

/** How far one has come, in words; the line below says the same to the eye. */
export function ProgressLine({ step, of, name }: ProgressLineProps) {
  const t = usePortalText();
  return (
    <div className="portal-progress">
      <p className="portal-progress__words">
        <span className="portal-progress__count">{t('progress', { step, of })}</span> {name}
      </p>
      <div className="portal-progress__line" aria-hidden="true">
        {Array.from({ length: of }, (_, index) => (
          <span
            // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a line have no other name
            key={index}
            className={index < step ? 'portal-progress__part portal-progress__part--come' : 'portal-progress__part'}
          />
        ))}
      </div>
    </div>
  );
}
