import type { ProcedureId } from '#domain/agency.ts';
import type { Payment } from '#domain/case-file.ts';
import { PlainList } from '#explain/plain-list.tsx';
import { channelOf, type Sent } from '#explain/timeline/sent.ts';
import { Icon } from '#ui/layout/icon.tsx';
import { useText } from '#ui/text/use-text.ts';

interface ReceivedListProps {
  procedure: ProcedureId;
  letters: Sent[];
  payments: Payment[];
}

/** The letters and the money that came with a step. */
export function ReceivedList({ procedure, letters, payments }: ReceivedListProps) {
  const say = useText('explain');
  const words = useText(`procedures/${procedure}`);
  if (letters.length + payments.length === 0) return null;
  return (
    <div className="explain-received">
      <p className="explain-received__title">{say('received')}</p>
      <PlainList>
        {letters.map(({ letter, channels }) => (
          <li key={letter.id}>
            <Icon name="mail" />
            <span>
              {say.rich('letter', {
                subject: words(`letters.${letter.letter}.subject`, letter.values),
                channel: say.marked(`channels.${channelOf(channels)}`),
              })}
            </span>
          </li>
        ))}
        {payments.map(({ at, kind, amount }) => (
          <li key={`${at} ${kind}`}>
            <Icon name="euro" />
            <span>{say('payment', { amount: { money: amount } })}</span>
          </li>
        ))}
      </PlainList>
    </div>
  );
}
