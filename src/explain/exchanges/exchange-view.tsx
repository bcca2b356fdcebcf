import type { Form } from '#domain/form.ts';
import type { World } from '#domain/world.ts';
import { moveOf, type Setting } from '#engine/session/setting.ts';
import type { Ask } from '#explain/exchanges/address.ts';
import { isLost, refusalOf } from '#explain/exchanges/answer.ts';
import type { Bundle } from '#explain/exchanges/folded.ts';
import { RawExchange } from '#explain/exchanges/raw-exchange.tsx';
import { RefusedFields, SentFields } from '#explain/exchanges/sent-fields.tsx';
import { LineMoment } from '#explain/timeline/line-moment.tsx';
import { StatusTag } from '#ui/journey/status-tag.tsx';
import { useText } from '#ui/text/use-text.ts';

interface ExchangeViewProps {
  setting: Setting;
  uploads: World['uploads'];
  bundle: Bundle;
}

/** One thing the device sent and the answer it got; several of one kind in a row are told once. */
export function ExchangeView({ setting, uploads, bundle }: ExchangeViewProps) {
  const say = useText('explain');
  const { ask, exchanges } = bundle;
  const [latest] = exchanges;
  const procedure = 'procedure' in ask ? ask.procedure : setting.exercise.procedure;
  const namespace = `procedures/${procedure}`;
  const words = useText(namespace);
  const form = formOf(setting, ask, Object.keys(latest.sent));
  const refusal = refusalOf(latest);
  const title = (): string => {
    if (ask.kind !== 'move') return say(`exchanges.act.${ask.kind}`, { n: exchanges.length });
    const path = `moves.${ask.move}.label`;
    return say('exchanges.act.move', { move: words.has(path) ? words(path) : ask.move });
  };

  return (
    <li className={`explain-exchange explain-exchange--${ask.kind}`}>
      <div className="explain-exchange__head">
        <LineMoment at={latest.at} />
        <h4 className="explain-exchange__title">{title()}</h4>
        <StatusTag tone={refusal ? 'refused' : isLost(latest) ? 'action' : 'success'}>
          {say(refusal ? 'exchanges.refused' : isLost(latest) ? 'exchanges.lost' : 'exchanges.accepted')}
        </StatusTag>
      </div>
      {isLost(latest) && <p className="explain-exchange__why">{say.rich('exchanges.lostWhy')}</p>}
      {refusal && (
        <div className="explain-exchange__why">
          <p>{say.rich(`exchanges.reason.${refusal.reason}`)}</p>
          <RefusedFields namespace={namespace} form={form} refusal={refusal} />
        </div>
      )}
      {ask.kind !== 'look' && (
        <details className="explain-exchange__more" open={ask.kind === 'move'}>
          <summary>{say('exchanges.sent')}</summary>
          <SentFields namespace={namespace} form={form} exchange={latest} uploads={uploads} />
        </details>
      )}
      <RawExchange exchange={latest} />
    </li>
  );
}

/** The form whose questions were answered; for a paper sent by itself, the form that has a place for it. */
function formOf({ rules }: Setting, ask: Ask, sent: string[]): Form | undefined {
  if (!('procedure' in ask)) return undefined;
  const procedure = rules[ask.procedure];
  if (!procedure) return undefined;
  const named = ask.kind === 'move' ? moveOf(procedure, ask.move)?.form : ask.form;
  if (named) return procedure.forms[named];
  const holds = ({ pages }: Form) => pages.some(({ fields }) => fields.some(({ id }) => sent.includes(id)));
  return Object.values(procedure.forms).find(holds);
}
