import type { SharedSession } from '#backend/sharing/shared-session.ts';
import type { Shown } from '#backend/sharing/stage.ts';
import type { MarkedWord } from '#domain/marked-text.ts';
import { CASE_VIEWS } from '#explain/case-views.ts';
import { useShownName } from '#shells/mediator/private/use-shown-name.ts';
import { useStage } from '#shells/mediator/use-shared.ts';
import { Button } from '#ui/forms/button.tsx';
import { Icon, type IconName } from '#ui/layout/icon.tsx';
import { useText } from '#ui/text/use-text.ts';
import './show-panel.css';

interface ShowPanelProps {
  shared: SharedSession;
  /** The marked words of the page in view. */
  words: readonly MarkedWord[];
  wordName: (slug: string) => string | undefined;
}

/** What can be shown over the portal, to everybody: each is one press away, and so is hiding it. */
export function ShowPanel({ shared, words, wordName }: ShowPanelProps) {
  const t = useText('mediator');
  const { shown } = useStage(shared);
  const nameOf = useShownName(wordName);
  const item = (what: Shown, icon: IconName, name = nameOf(what)) => {
    const isShown = JSON.stringify(what) === JSON.stringify(shown);
    return (
      <li key={name}>
        <button
          type="button"
          className="mediator-show__item"
          aria-pressed={isShown}
          onClick={() => shared.set({ shown: isShown ? null : what })}
        >
          <Icon name={isShown ? 'eye' : icon} />
          {name}
        </button>
      </li>
    );
  };
  return (
    <div className="mediator-show">
      <div className={`mediator-show__now${shown ? ' mediator-show__now--on' : ''}`}>
        <p role="status">{shown ? t('show.now', { what: nameOf(shown) }) : t('show.nothing')}</p>
        {shown && (
          <Button look="secondary" icon="close" onPress={() => shared.set({ shown: null })}>
            {t('show.hide')}
          </Button>
        )}
      </div>
      <section>
        <h3>{t('show.over')}</h3>
        {/* biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is one */}
        <ul role="list" className="mediator-show__items">
          {CASE_VIEWS.map(({ id, icon }) => item({ what: 'view', view: id }, icon))}
          {item({ what: 'card' }, 'person')}
        </ul>
      </section>
      <section>
        <h3>{t('show.words')}</h3>
        {words.length === 0 && <p className="mediator-show__none">{t('show.noWords')}</p>}
        {/* biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is one */}
        <ul role="list" className="mediator-show__items mediator-show__items--words">
          {words.map(({ slug, shown: name }) => item({ what: 'word', slug }, 'help', wordName(slug) ?? name))}
        </ul>
      </section>
    </div>
  );
}
