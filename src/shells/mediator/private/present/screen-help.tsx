import { seesOneScreen } from '#shells/mediator/private/present/second-screen.ts';
import { useText } from '#ui/text/use-text.ts';

const SYSTEMS = ['windows', 'mac', 'others'] as const;

/** How a window gets to the second screen by hand, and what to do when that screen shows the same as this one. */
export function ScreenHelp({ isOpen }: { isOpen: boolean }) {
  const t = useText('mediator');
  const isOne = seesOneScreen() === true;
  return (
    <>
      <h3>{t('present.drag.title')}</h3>
      <ol>
        {!isOpen && <li>{t('present.drag.open')}</li>}
        <li>{t('present.drag.take')}</li>
        <li>{t('present.drag.carry')}</li>
        <li>{t('present.drag.full')}</li>
      </ol>
      <p>{t('present.drag.keys')}</p>
      <details open={isOne}>
        <summary>{t('present.same.title')}</summary>
        <div className="mediator-present__same">
          {isOne && <p>{t('present.same.one')}</p>}
          <p>{t('present.same.extend')}</p>
          <ul>
            {SYSTEMS.map((system) => (
              <li key={system}>{t(`present.same.systems.${system}`)}</li>
            ))}
          </ul>
          <p>{t('present.same.only')}</p>
        </div>
      </details>
    </>
  );
}
