import type { World } from '#domain/world.ts';
import type { Setting } from '#engine/session/setting.ts';
import { ExchangeView } from '#explain/exchanges/exchange-view.tsx';
import { folded } from '#explain/exchanges/folded.ts';
import { WhoSeesWhat } from '#explain/exchanges/who-sees-what.tsx';
import { PlainList } from '#explain/plain-list.tsx';
import { Notice } from '#ui/journey/notice.tsx';
import { useText } from '#ui/text/use-text.ts';
import './exchanges.css';

/** What the learner's device really sent over the simulated network, and what came back. */
export function ExchangesView({ setting, world }: { setting: Setting; world: World }) {
  const say = useText('explain');
  const bundles = folded(world.exchanges);
  return (
    <div className="explain-exchanges">
      <p className="explain-intro">{say.rich('exchanges.intro')}</p>
      <WhoSeesWhat />
      <h3>{say('exchanges.title')}</h3>
      {bundles.length === 0 ? (
        <Notice kind="info" title={say('exchanges.none.title')}>
          <p>{say.rich('exchanges.none.what')}</p>
        </Notice>
      ) : (
        <PlainList ordered className="explain-exchanges__list">
          {bundles.map((bundle) => (
            <ExchangeView key={bundle.exchanges[0].id} setting={setting} world={world} bundle={bundle} />
          ))}
        </PlainList>
      )}
    </div>
  );
}
