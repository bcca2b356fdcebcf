import { Button } from '#ui/forms/button.tsx';
import { useText } from '#ui/text/use-text.ts';

/** Said honestly, with the way back: nothing is lost in a log that only grows. */
export function OutOfReach({ onBack }: { onBack?: () => void }) {
  const t = useText('shell-kit');
  return (
    <div className="learner-coach__body" data-coach-status="out-of-reach">
      <p className="shell-hint__lead">{t('coach.lost.title')}</p>
      <p>{t.rich('coach.lost.body')}</p>
      {onBack ? (
        <div>
          <Button icon="undo" onPress={onBack}>
            {t('coach.lost.back')}
          </Button>
        </div>
      ) : (
        <p>{t.rich('coach.lost.restart')}</p>
      )}
    </div>
  );
}
