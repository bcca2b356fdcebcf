import type { Register } from '#domain/text.ts';
import { localeOf } from '#ui/text/format.ts';
import { useRegister, useText } from '#ui/text/use-text.ts';
import './language-switch.css';

interface LanguageSwitchProps {
  registers?: Register[];
  onSelect: (register: Register) => void;
}

/** Every language by its own name, so that it can be found by someone who reads no other. */
export function LanguageSwitch({ registers = ['fr', 'facile', 'en'], onSelect }: LanguageSwitchProps) {
  const ui = useText('ui');
  const current = useRegister();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for answers, these are buttons
    <div role="group" aria-label={ui('language.label')} className="ui-language">
      {registers.map((register) => (
        <button
          key={register}
          type="button"
          lang={localeOf(register)}
          aria-pressed={register === current}
          className="ui-language__choice"
          onClick={() => onSelect(register)}
        >
          {ui(`language.${register}`)}
        </button>
      ))}
    </div>
  );
}
