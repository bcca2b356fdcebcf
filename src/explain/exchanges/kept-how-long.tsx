import { useText } from '#ui/text/use-text.ts';
import '#explain/facts.css';

/** What is kept of all this and how long: here, and as far as it can be said of real sites. */
export function KeptHowLong() {
  const say = useText('explain');
  return (
    <div className="explain-kept">
      <h3>{say('exchanges.kept.title')}</h3>
      <dl className="explain-facts">
        <div className="explain-facts__row">
          <dt>{say('exchanges.kept.hereName')}</dt>
          <dd>{say.rich('exchanges.kept.here')}</dd>
        </div>
        <div className="explain-facts__row">
          <dt>{say('exchanges.kept.realName')}</dt>
          <dd>{say.rich('exchanges.kept.real')}</dd>
        </div>
      </dl>
    </div>
  );
}
