import { useEffect, useState } from 'react';
import type { PasswordRule } from '#domain/form.ts';
import { meets, unmetRules } from '#domain/password-rules.ts';
import { TextInput, type TextInputProps } from '#ui/forms/text-input.tsx';
import { Icon } from '#ui/layout/icon.tsx';
import { VisuallyHidden } from '#ui/layout/visually-hidden.tsx';
import { type Say, useText } from '#ui/text/use-text.ts';
import './password-rules.css';

/** How long someone stops typing before a screen reader says what is left, in milliseconds. */
const PAUSE = 1200;

type NewPasswordInputProps = Omit<TextInputProps, 'kind' | 'suffix' | 'autoComplete'> & { rules: PasswordRule[] };

/** A password one chooses: its rules stand under the box and are ticked while one types. */
export function NewPasswordInput({ rules, describedBy, ...box }: NewPasswordInputProps) {
  const ui = useText('ui');
  const list = `${box.id}-rules`;
  return (
    <div className="ui-new-password">
      <TextInput {...box} kind="password" describedBy={[describedBy, list].filter(Boolean).join(' ')} />
      <div id={list} className="ui-rules">
        <p className="ui-rules__title">{ui('newPassword.rules.title')}</p>
        {/* biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is one */}
        <ul role="list">
          {rules.map((rule) => (
            <Rule key={rule.rule} words={wordsOf(ui, rule)} met={meets(box.value, rule)} />
          ))}
        </ul>
      </div>
      <Left value={box.value} rules={rules} />
      <p className="ui-new-password__aside">{ui('newPassword.advice')}</p>
      <p className="ui-new-password__aside">{ui('newPassword.honest')}</p>
    </div>
  );
}

function Rule({ words, met }: { words: string; met: boolean }) {
  const ui = useText('ui');
  return (
    <li className={met ? 'ui-rules__rule ui-rules__rule--met' : 'ui-rules__rule'}>
      <span className="ui-rules__mark">{met && <Icon name="check" />}</span>
      <span>
        <VisuallyHidden>{`${ui(met ? 'newPassword.met' : 'newPassword.unmet')} `}</VisuallyHidden>
        {words}
      </span>
    </li>
  );
}

/** Says how many rules are left once the keys rest: a voice at each key would cover the keys. */
function Left({ value, rules }: { value: string; rules: PasswordRule[] }) {
  const ui = useText('ui');
  const [rested, setRested] = useState('');
  useEffect(() => {
    const timer = window.setTimeout(() => setRested(value), PAUSE);
    return () => window.clearTimeout(timer);
  }, [value]);
  const left = unmetRules(rested, rules);
  const words = left.map((rule) => wordsOf(ui, rule)).join(', ');
  return (
    <VisuallyHidden>
      <span role="status">{rested && ui('newPassword.left', { count: left.length, rules: words })}</span>
    </VisuallyHidden>
  );
}

function wordsOf(ui: Say, rule: PasswordRule): string {
  return ui(`newPassword.rules.${rule.rule}`, rule.rule === 'length' ? { min: rule.min } : {});
}
