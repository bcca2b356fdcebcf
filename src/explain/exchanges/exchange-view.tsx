import type { Exchange } from '#domain/exchange.ts';
import type { World } from '#domain/world.ts';
import { moveOf, type Setting } from '#engine/session/setting.ts';
import type { Ask } from '#explain/exchanges/address.ts';
import { isLost, refusalOf } from '#explain/exchanges/answer.ts';
import { FileExchange } from '#explain/exchanges/file-exchange.tsx';
import { type FileOnItsWay, fileOnItsWay } from '#explain/exchanges/file-on-its-way.ts';
import type { Bundle } from '#explain/exchanges/folded.ts';
import { formOf } from '#explain/exchanges/form-of.ts';
import { RawExchange } from '#explain/exchanges/raw-exchange.tsx';
import { RefusedFields, SentFields } from '#explain/exchanges/sent-fields.tsx';
import { LineMoment } from '#explain/timeline/line-moment.tsx';
import { StatusTag, type StatusTone } from '#ui/journey/status-tag.tsx';
import { useText } from '#ui/text/use-text.ts';

interface ExchangeViewProps {
  setting: Setting;
  world: World;
  bundle: Bundle;
}

/** One thing the device sent and the answer it got; several of one kind in a row are told once. */
export function ExchangeView({ setting, world, bundle }: ExchangeViewProps) {
  const say = useText('explain');
  const { ask, exchanges } = bundle;
  const [latest] = exchanges;
  const procedure = 'procedure' in ask ? ask.procedure : setting.exercise.procedure;
  const namespace = `procedures/${procedure}`;
  const words = useText(namespace);
  const form = formOf(setting, world, ask, Object.keys(latest.sent));
  const file = ask.kind === 'upload' ? fileOnItsWay(bundle) : undefined;
  const refusal = refusalOf(latest);
  const tells = ask.kind !== 'look' && ask.kind !== 'documents';
  const title = (): string => {
    if (file?.name) return say('exchanges.act.uploadNamed', { name: file.name });
    if (ask.kind === 'draft' && isMove(setting, ask)) return say('exchanges.act.choose', { n: exchanges.length });
    if (ask.kind !== 'move') return say(`exchanges.act.${ask.kind}`, { n: exchanges.length });
    const path = `moves.${ask.move}.label`;
    return say('exchanges.act.move', { move: words.has(path) ? words(path) : ask.move });
  };

  return (
    <li className={`explain-exchange explain-exchange--${ask.kind}`}>
      <div className="explain-exchange__head">
        <LineMoment at={latest.at} />
        <h4 className="explain-exchange__title">{title()}</h4>
        <Outcome latest={latest} state={file?.state} />
      </div>
      {file && <FileExchange file={file} latest={latest} />}
      {!file && isLost(latest) && <p className="explain-exchange__why">{say.rich('exchanges.lostWhy')}</p>}
      {!file && refusal && (
        <div className="explain-exchange__why">
          <p>{say.rich(`exchanges.reason.${refusal.reason}`)}</p>
          <RefusedFields namespace={namespace} form={form} refusal={refusal} />
        </div>
      )}
      {!file && tells && (
        <details className="explain-exchange__more" open={ask.kind === 'move'}>
          <summary>{say('exchanges.sent')}</summary>
          <SentFields setting={setting} world={world} procedure={procedure} form={form} exchange={latest} />
        </details>
      )}
      <RawExchange exchanges={file ? exchanges.toReversed() : [latest]} />
    </li>
  );
}

const TONES: Record<FileOnItsWay['state'], StatusTone> = {
  accepted: 'success',
  refused: 'refused',
  cut: 'action',
  givenUp: 'neutral',
  onItsWay: 'progress',
};

/** What became of it, in a word or two. */
function Outcome({ latest, state }: { latest: Exchange; state: FileOnItsWay['state'] | undefined }) {
  const say = useText('explain');
  if (state && state !== 'accepted' && state !== 'refused')
    return <StatusTag tone={TONES[state]}>{say(`exchanges.file.${state}`)}</StatusTag>;
  if (isLost(latest)) return <StatusTag tone="action">{say('exchanges.lost')}</StatusTag>;
  const refused = refusalOf(latest) !== undefined;
  return (
    <StatusTag tone={TONES[refused ? 'refused' : 'accepted']}>
      {say(refused ? 'exchanges.refused' : 'exchanges.accepted')}
    </StatusTag>
  );
}

/** Whether what is kept is the files chosen for a move, and not the answers of a form. */
function isMove({ rules }: Setting, { procedure, form }: Extract<Ask, { kind: 'draft' }>): boolean {
  const known = rules[procedure];
  return known !== undefined && known.forms[form] === undefined && moveOf(known, form) !== undefined;
}
