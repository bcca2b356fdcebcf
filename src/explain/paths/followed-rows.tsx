import { agenciesInPlay, rulesOf, type Setting } from '#engine/session/setting.ts';
import type { MarkedRow, Row } from '#explain/paths/compare.ts';
import { PlainList } from '#explain/plain-list.tsx';
import { channelOf } from '#explain/timeline/sent.ts';
import { Icon, type IconName } from '#ui/layout/icon.tsx';
import { useText, useTextRef } from '#ui/text/use-text.ts';

const ICONS: Record<Row['kind'], IconName> = { state: 'check', letter: 'mail', payment: 'euro' };

/** What followed on one path on one day; what differs from the other path says so. */
export function FollowedRows({ setting, rows }: { setting: Setting; rows: readonly MarkedRow[] }) {
  const say = useText('paths');
  if (rows.length === 0) return <p className="explain-paths__nothing">{say('compare.nothing')}</p>;
  return (
    <PlainList className="explain-paths__rows">
      {rows.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: what followed never changes its order
        <li key={index} className="explain-paths__row">
          <Icon name={ICONS[row.kind]} />
          <div>
            <Whose setting={setting} row={row} />
            <RowWords row={row} />{' '}
            {row.mark !== 'same' && <span className="explain-paths__mark">{say(`compare.${row.mark}`)}</span>}
          </div>
        </li>
      ))}
    </PlainList>
  );
}

/** The agency, where several are in play. Not of a fraud, which only says that it comes from one. */
function Whose({ setting, row }: { setting: Setting; row: Row }) {
  const explain = useText('explain');
  const ref = useTextRef();
  if (agenciesInPlay(setting).length < 2 || (row.kind === 'letter' && row.sent.letter.fraud)) return null;
  const agency = row.kind === 'letter' ? row.sent.letter.agency : rulesOf(setting, row.procedure).agency;
  if (!agency) return null;
  return (
    <span className="explain-paths__whose">
      {explain('happened.agency', { agency: ref({ key: `agencies/${agency}:name` }) })}{' '}
    </span>
  );
}

function RowWords({ row }: { row: Row }) {
  const say = useText('paths');
  const explain = useText('explain');
  const ref = useTextRef();
  if (row.kind === 'payment') return say('compare.payment', { amount: { money: row.amount } });
  if (row.kind === 'state') {
    return say('compare.step', { title: ref({ key: `procedures/${row.procedure}:states.${row.state}.title` }) });
  }
  const { letter, channels } = row.sent;
  const subject = ref({ key: `${letter.words}.subject`, values: letter.values });
  return say('compare.letter', { subject, channel: explain(`channels.${channelOf(channels)}`) });
}
