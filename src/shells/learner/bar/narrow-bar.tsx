import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import type { BarActions } from '#shells/learner/bar/top-bar.tsx';
import { Button } from '#ui/forms/button.tsx';
import { Dialog } from '#ui/layout/dialog.tsx';
import { Icon } from '#ui/layout/icon.tsx';
import { useText } from '#ui/text/use-text.ts';
import './top-bar.css';

interface NarrowBarProps extends BarActions {
  title: string;
  persona: { firstName: string; lastName: string };
  home?: string | undefined;
  language: ReactNode;
}

/** On a phone: what one needs often in sight, the rest behind one press. */
export function NarrowBar({ title, persona, home, language, ...actions }: NarrowBarProps) {
  const t = useText('learner');
  const [open, setOpen] = useState(false);
  const { firstName, lastName } = persona;
  const leave = (act: () => void) => () => {
    setOpen(false);
    act();
  };
  return (
    <section className="learner-bar learner-bar--narrow" aria-label={t('bar.label')}>
      <Button look="quiet" icon="undo" label={t('bar.undo')} onPress={actions.onUndo}>
        {t('bar.undoShort')}
      </Button>
      {actions.onBackstage && (
        <Button look="quiet" icon="behind-the-scenes" onPress={actions.onBackstage}>
          {t('bar.backstage')}
        </Button>
      )}
      <Button look="quiet" icon="menu" onPress={() => setOpen(true)}>
        {t('bar.menu')}
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={title}>
        <p>{t('bar.plays', { name: `${firstName} ${lastName}` })}</p>
        <div className="learner-bar__menu">
          <Button look="secondary" icon="person" onPress={leave(actions.onCard)}>
            {t('bar.card', { firstName })}
          </Button>
          {actions.onBack && (
            <Button look="secondary" icon="back" onPress={leave(actions.onBack)}>
              {t('bar.back')}
            </Button>
          )}
          <Button look="secondary" icon="restart" onPress={leave(actions.onRestart)}>
            {t('bar.restart')}
          </Button>
          {actions.onKeep && (
            <Button look="secondary" icon="file" onPress={leave(actions.onKeep)}>
              {t('keep.button')}
            </Button>
          )}
          {home && (
            <Link to={home} className="ui-button ui-button--secondary">
              <Icon name="back" />
              {t('bar.home')}
            </Link>
          )}
        </div>
        {language}
        <Button look="quiet" icon="play" onPress={leave(actions.onLead)}>
          {t('bar.lead')}
        </Button>
      </Dialog>
    </section>
  );
}
