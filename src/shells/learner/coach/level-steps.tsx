import { HINT_LEVELS, type HintLevel } from '#shell-kit/coach/use-level.ts';
import { useText } from '#ui/text/use-text.ts';

interface LevelStepsProps {
  level: HintLevel;
  most: HintLevel;
  onLevel: (level: HintLevel) => void;
}

/** The kinds of help, four at most, each one press away. */
export function LevelSteps({ level, most, onLevel }: LevelStepsProps) {
  const t = useText('shell-kit');
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for answers, these are buttons
    <div role="group" className="learner-levels" aria-label={t('coach.levels.label')}>
      {HINT_LEVELS.filter((each) => each <= most).map((each) => (
        <button
          key={each}
          type="button"
          className="learner-levels__step"
          aria-pressed={each === level}
          data-coach-level={each}
          onClick={() => onLevel(each)}
        >
          {t(`coach.levels.${each}`)}
        </button>
      ))}
    </div>
  );
}
