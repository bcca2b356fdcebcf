import type { ReactNode } from 'react';
import type { ProcedureId } from '#domain/agency.ts';
import type { World } from '#domain/world.ts';
import type { Setting } from '#engine/session/setting.ts';
import type { Hop } from '#explain/circuit/hop.ts';
import { roadKindOf } from '#explain/circuit/road-kind.ts';
import { formOf } from '#explain/exchanges/form-of.ts';
import { SentFields } from '#explain/exchanges/sent-fields.tsx';
import { PlainList } from '#explain/plain-list.tsx';
import { LineMoment } from '#explain/timeline/line-moment.tsx';
import { useText } from '#ui/text/use-text.ts';
import '#explain/facts.css';

interface HopDetailsProps {
  setting: Setting;
  world: World;
  procedure: ProcedureId;
  hop: Hop;
}

/** Everything about one hop: what travels, from where, when, who could read it on the way, what is kept. */
export function HopDetails({ setting, world, procedure, hop }: HopDetailsProps) {
  const say = useText('circuit');
  const words = useText(`procedures/${procedure}`);
  const road = roadKindOf(hop);
  const receiver = hop.way.at(-1) ?? 'device';
  return (
    <dl className="explain-facts">
      <Row name={say('facts.what')}>
        <Contents setting={setting} world={world} procedure={procedure} hop={hop} />
      </Row>
      <Row name={say('facts.step')}>{words(`states.${hop.step.state}.title`)}</Row>
      <Row name={say('facts.when')}>
        <LineMoment at={hop.at} planned={hop.ahead} />
      </Row>
      <Row name={say('facts.road')}>{say.rich(`roads.${road}`)}</Row>
      <Row name={say('facts.kept')}>
        <p>{say.rich(`keeps.${receiver}`)}</p>
        <p>{say.rich('keeps.here')}</p>
      </Row>
    </dl>
  );
}

function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="explain-facts__row">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Contents({ setting, world, procedure, hop }: HopDetailsProps) {
  const say = useText('circuit');
  const words = useText(`procedures/${procedure}`);
  if (hop.kind === 'letter') return say.rich(hop.letter.alert ? 'contents.alert' : 'contents.letter');
  if (hop.kind === 'payment') return say.rich('contents.payment');
  if (hop.kind === 'tell') return say.rich('contents.tell');
  if (hop.kind === 'move' && hop.exchange) {
    const { exchange, move } = hop;
    const form = formOf(setting, world, { kind: 'move', procedure, move }, Object.keys(exchange.sent));
    return <SentFields setting={setting} world={world} procedure={procedure} form={form} exchange={exchange} />;
  }
  if (hop.data.length === 0) return say.rich('contents.press');
  return (
    <PlainList className="explain-data">
      {hop.data.map(({ what, from }) => (
        <li key={`${what} ${from}`}>
          <strong>{words.rich(`data.${what}`)}</strong>
          <span>{say('facts.from', { source: words(`sources.${from}`) })}</span>
        </li>
      ))}
    </PlainList>
  );
}
