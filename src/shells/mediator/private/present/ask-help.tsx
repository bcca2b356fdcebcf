import type { Presenting, Step } from '#shells/mediator/private/present/use-presenting.ts';
import { Button } from '#ui/forms/button.tsx';
import { useText } from '#ui/text/use-text.ts';

interface AskHelpProps {
  step: Extract<Step, { at: 'ask' | 'ready' }>;
  presenting: Presenting;
}

/** Says what the browser is going to ask and what for; after it, has the button pressed that opens the window. */
export function AskHelp({ step, presenting }: AskHelpProps) {
  const t = useText('mediator');
  if (step.at === 'ready') {
    return (
      <>
        <p>{t('present.ready')}</p>
        <div className="ui-dialog__actions">
          <Button icon="screen" onPress={() => presenting.openAt(step.place)}>
            {t(step.place ? 'present.openThere' : 'present.openHere')}
          </Button>
        </div>
      </>
    );
  }
  return (
    <>
      <p>{t('present.ask.what')}</p>
      <p>{t('present.ask.why')}</p>
      <div className="ui-dialog__actions">
        <Button icon="screen" onPress={() => void presenting.askForScreens()}>
          {t('present.openThere')}
        </Button>
        <Button look="secondary" onPress={() => presenting.openAt()}>
          {t('present.openHere')}
        </Button>
      </div>
    </>
  );
}
