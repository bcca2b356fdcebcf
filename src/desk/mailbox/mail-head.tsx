import type { ReactNode } from 'react';
import { type Instant, toIso } from '#domain/time.ts';
import { useFormat, useText } from '#ui/text/use-text.ts';

interface MailHeadProps {
  subject: string;
  /** The name whose first letter stands for the sender. */
  initial: string;
  from: ReactNode;
  to: ReactNode;
  at: Instant;
}

/** What stands above a message: its subject, who wrote to whom, when. */
export function MailHead({ subject, initial, from, to, at }: MailHeadProps) {
  const say = useText('mailbox');
  const format = useFormat();
  return (
    <>
      <h3 tabIndex={-1} data-opened className="desk-message__subject">
        {subject}
      </h3>
      <div className="desk-message__head">
        <span className="desk-initial" aria-hidden="true">
          {initial.charAt(0).toUpperCase()}
        </span>
        <dl className="desk-message__facts">
          <Fact label={say('from')}>{from}</Fact>
          <Fact label={say('to')}>{to}</Fact>
          <Fact label={say('date')}>
            <time dateTime={toIso(at)}>{format.dayTime(at)}</time>
          </Fact>
        </dl>
      </div>
    </>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
