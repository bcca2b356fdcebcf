import type { AgencyId } from '#domain/agency.ts';
import type { World } from '#domain/world.ts';
import type { Setting } from '#engine/session/setting.ts';
import { agencyIn } from '#explain/exchanges/address.ts';
import { ExchangeView } from '#explain/exchanges/exchange-view.tsx';
import { folded } from '#explain/exchanges/folded.ts';
import { KeptHowLong } from '#explain/exchanges/kept-how-long.tsx';
import { WhoSeesWhat } from '#explain/exchanges/who-sees-what.tsx';
import { PlainList } from '#explain/plain-list.tsx';
import { Notice } from '#ui/journey/notice.tsx';
import { useText } from '#ui/text/use-text.ts';
import './exchanges.css';

interface ExchangesViewProps {
  setting: Setting;
  world: World;
  /** Only what went to this agency and came from it; everything unless said. */
  agency?: AgencyId;
}

/** What the learner's device really sent over the simulated network, and what came back. */
export function ExchangesView({ setting, world, agency }: ExchangesViewProps) {
  const say = useText('explain');
  const bundles = folded(world.exchanges.filter(({ url }) => !agency || agencyIn(url) === agency));
  return (
    <div className="explain-exchanges">
      <p className="explain-intro">{say.rich('exchanges.intro')}</p>
      <WhoSeesWhat />
      <KeptHowLong />
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
