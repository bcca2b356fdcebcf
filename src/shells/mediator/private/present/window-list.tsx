import type { Presenting } from '#shells/mediator/private/present/use-presenting.ts';
import { Button } from '#ui/forms/button.tsx';
import { useText } from '#ui/text/use-text.ts';

interface WindowListProps {
  presenting: Presenting;
  /** How many public windows were opened otherwise than here. */
  others: number;
}

/** The public windows that are open. A browser lets a window be closed only by the one that opened it. */
export function WindowList({ presenting, others }: WindowListProps) {
  const t = useText('mediator');
  const { windows, close } = presenting.opened;
  if (windows.length + others === 0) return <p>{t('present.list.none')}</p>;
  return (
    <>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is one */}
      <ul role="list" className="mediator-present__list">
        {windows.map((one, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a window has no name of its own
          <li key={index}>
            {t('present.list.own', { n: index + 1 })}
            <Button
              look="secondary"
              icon="close"
              label={t('present.list.closeLabel', { n: index + 1 })}
              onPress={() => close(one)}
            >
              {t('present.list.close')}
            </Button>
          </li>
        ))}
        {others > 0 && <li>{t('present.list.others', { n: others })}</li>}
      </ul>
      <div className="ui-dialog__actions">
        <Button look="secondary" icon="plus" onPress={() => void presenting.present()}>
          {t('present.another')}
        </Button>
      </div>
    </>
  );
}
