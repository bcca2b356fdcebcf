import type { SharedSession } from '#backend/sharing/shared-session.ts';
import { SIZES } from '#backend/sharing/stage.ts';
import type { Register } from '#domain/text.ts';
import { useStage } from '#shells/mediator/use-shared.ts';
import { useText } from '#ui/text/use-text.ts';

const REGISTERS: readonly Register[] = ['fr', 'facile', 'en'];

/** How the public window looks: how large, in which language, and whether the box that is filled in is enlarged. */
export function PublicSettings({ shared }: { shared: SharedSession }) {
  const t = useText('mediator');
  const ui = useText('ui');
  const { size, register, magnified } = useStage(shared);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for answers, these are settings
    <div role="group" aria-label={t('settings.label')} className="mediator-settings">
      <select
        aria-label={t('settings.size')}
        className="mediator-settings__choice"
        value={size}
        onChange={({ target }) => {
          const chosen = SIZES.find((one) => one === target.value);
          if (chosen) shared.set({ size: chosen });
        }}
      >
        {SIZES.map((one) => (
          <option key={one} value={one}>
            {t(`settings.sizes.${one}`)}
          </option>
        ))}
      </select>
      <select
        aria-label={t('settings.language')}
        className="mediator-settings__choice"
        value={register}
        onChange={({ target }) => {
          const chosen = REGISTERS.find((one) => one === target.value);
          if (chosen) shared.set({ register: chosen });
        }}
      >
        {REGISTERS.map((one) => (
          <option key={one} value={one}>
            {ui(`language.${one}`)}
          </option>
        ))}
      </select>
      <label className="mediator-settings__tick" title={t('settings.magnifiedWhy')}>
        <input
          type="checkbox"
          checked={magnified}
          onChange={({ target }) => shared.set({ magnified: target.checked })}
        />
        {t('settings.magnified')}
      </label>
    </div>
  );
}
