import { PlainList } from '#explain/plain-list.tsx';
import { Icon, type IconName } from '#ui/layout/icon.tsx';
import { useText } from '#ui/text/use-text.ts';

const EYES = [
  ['device', 'screen'],
  ['network', 'lock'],
  ['agency', 'agency'],
] as const satisfies [string, IconName][];

/** On the way of an answer, who can read what; and why a password is dots. */
export function WhoSeesWhat() {
  const say = useText('explain');
  return (
    <div className="explain-eyes">
      <h3 className="explain-eyes__title">{say('exchanges.eyes.title')}</h3>
      <PlainList ordered className="explain-eyes__way">
        {EYES.map(([who, icon]) => (
          <li key={who}>
            <Icon name={icon} size="large" />
            <div>
              <strong>{say(`exchanges.eyes.${who}.name`)}</strong>
              <p>{say.rich(`exchanges.eyes.${who}.sees`)}</p>
            </div>
          </li>
        ))}
      </PlainList>
      <details className="explain-exchange__more">
        <summary>{say('exchanges.password.title')}</summary>
        <p>{say.rich('exchanges.password.what')}</p>
      </details>
    </div>
  );
}
