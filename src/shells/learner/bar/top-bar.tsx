import { Link } from 'react-router';
import { Button } from '#ui/forms/button.tsx';
import { Icon } from '#ui/layout/icon.tsx';
import { useText } from '#ui/text/use-text.ts';
import './top-bar.css';

export interface BarActions {
  onUndo: () => void;
  /** Shows every moment one may return to. */
  onBack?: () => void;
  onRestart: () => void;
  onCard: () => void;
  /** Keeps the session in a file, or goes on from one; absent where somebody else keeps it. */
  onKeep?: (() => void) | undefined;
  /** Absent where nobody looks behind the screen yet. */
  onBackstage?: (() => void) | undefined;
  /** Opens what whoever leads the exercise can play by hand. */
  onLead: () => void;
}

interface TopBarProps extends BarActions {
  title: string;
  persona: { firstName: string; lastName: string };
  home?: string | undefined;
}

/** What one plays, and the ways to take things back. */
export function TopBar({ title, persona, home, ...actions }: TopBarProps) {
  const t = useText('learner');
  const { firstName } = persona;
  return (
    <section className="learner-bar" aria-label={t('bar.label')}>
      <div className="learner-bar__what">
        {home && (
          <Link to={home} className="learner-bar__home">
            <Icon name="back" />
            {t('bar.home')}
          </Link>
        )}
        <p className="learner-bar__title">{title}</p>
      </div>
      <div className="learner-bar__actions">
        <Button look="quiet" icon="person" onPress={actions.onCard}>
          {t('bar.card', { firstName })}
        </Button>
        <Button look="quiet" icon="undo" label={t('bar.undo')} onPress={actions.onUndo}>
          {t('bar.undoShort')}
        </Button>
        {actions.onBack && (
          <Button look="quiet" icon="back" onPress={actions.onBack}>
            {t('bar.back')}
          </Button>
        )}
        <Button look="quiet" icon="restart" onPress={actions.onRestart}>
          {t('bar.restart')}
        </Button>
        {actions.onBackstage && (
          <Button icon="behind-the-scenes" onPress={actions.onBackstage}>
            {t('bar.backstage')}
          </Button>
        )}
        <span className="learner-bar__signs">
          {actions.onKeep && (
            <Button look="quiet" icon="file" label={t('keep.button')} onPress={actions.onKeep}>
              {null}
            </Button>
          )}
          <Button look="quiet" icon="menu" label={t('bar.lead')} onPress={actions.onLead}>
            {null}
          </Button>
        </span>
      </div>
    </section>
  );
}
