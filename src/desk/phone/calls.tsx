import { useDesk } from '#desk/desk-context.ts';
import { ExamineLetter } from '#desk/examine-letter.tsx';
import { LetterActs } from '#desk/letter-acts.tsx';
import { LetterBody } from '#desk/letter-body.tsx';
import { LetterRow } from '#desk/letter-row.tsx';
import { useLetterReader } from '#desk/letter-texts.ts';
import { NothingYet } from '#desk/phone/nothing-yet.tsx';
import { ReceivedAt } from '#desk/received-at.tsx';
import { useSender, useSenderReader } from '#desk/sender.ts';
import { coachIds } from '#domain/coach-ids.ts';
import type { Letter } from '#domain/letter.ts';
import { toIso } from '#domain/time.ts';
import { Button } from '#ui/forms/button.tsx';
import { Icon } from '#ui/layout/icon.tsx';
import { useFormat, useText } from '#ui/text/use-text.ts';

interface CallsProps {
  /** The calls that are over. */
  calls: Letter[];
  opened?: Letter;
  onOpen: (call: string) => void;
  onBack: () => void;
}

/** The calls of the past: who called, when, and what was said. */
export function Calls({ calls, opened, onOpen, onBack }: CallsProps) {
  const say = useText('phone');
  const { now } = useDesk();
  const read = useLetterReader();
  const senderOf = useSenderReader();
  if (opened) return <OldCall key={opened.id} call={opened} onBack={onBack} />;
  if (calls.length === 0) return <NothingYet title={say('calls.empty')}>{say('calls.emptyWhy')}</NothingYet>;
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is one
    <ul role="list" aria-label={say('calls.list')}>
      {calls.map((call) => (
        <LetterRow
          key={call.id}
          id={call.id}
          coachId={coachIds.letter(call.id)}
          name={senderOf(call).name}
          picture={<Icon name="call" />}
          subject={read(call).subject}
          unread={!call.read}
          when={<ReceivedAt at={call.at} now={now} />}
          onOpen={() => onOpen(call.id)}
        />
      ))}
    </ul>
  );
}

function OldCall({ call, onBack }: { call: Letter; onBack: () => void }) {
  const say = useText('phone');
  const format = useFormat();
  const { actsOn } = useDesk();
  const { name, address } = useSender(call);
  return (
    <article className="desk-sms">
      <Button look="quiet" icon="back" onPress={onBack}>
        {say('calls.back')}
      </Button>
      <div className="desk-sms__who">
        <h3 tabIndex={-1} data-opened>
          {name}
        </h3>
        {address && address !== name && <p dir="ltr">{address}</p>}
        <p>
          <time dateTime={toIso(call.at)}>{format.dayTime(call.at)}</time>
        </p>
      </div>
      <p className="desk-sms__said">{say('calls.said')}</p>
      <div className="desk-sms__bubble">
        <LetterBody letter={call} />
      </div>
      <LetterActs acts={actsOn(call)} />
      <ExamineLetter letter={call} />
    </article>
  );
}
