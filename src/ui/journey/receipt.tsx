import type { ReactNode } from 'react';
import type { Instant } from '#domain/time.ts';
import { Icon } from '#ui/layout/icon.tsx';
import { PageHeading } from '#ui/layout/page-heading.tsx';
import { usePageTitle } from '#ui/layout/use-page-title.ts';
import { Marked } from '#ui/text/marked.tsx';
import { useFormat, useText } from '#ui/text/use-text.ts';
import './receipt.css';

export interface NextStep {
  id: string;
  /** Its marked words can be touched. */
  what: string;
  /** By when; a day or a delay, in words. */
  when?: string;
}

export interface ReceiptProps {
  title: string;
  number?: string;
  sentOn: Instant;
  /** What happens next, in order. */
  next: NextStep[];
  /** Links: keep it, go home. */
  children?: ReactNode;
  site?: string;
}

/** What one gets after sending: the proof, and what happens next and when. */
export function Receipt({ title, number, sentOn, next, children, site }: ReceiptProps) {
  const ui = useText('ui');
  const format = useFormat();
  usePageTitle(site && `${title} – ${site}`);
  return (
    <div className="ui-receipt">
      <div className="ui-receipt__panel">
        <div className="ui-receipt__title">
          <Icon name="check" size="large" />
          <PageHeading>{title}</PageHeading>
        </div>
        <dl className="ui-receipt__facts">
          {number && (
            <div>
              <dt>{ui('receipt.number')}</dt>
              <dd className="ui-receipt__number">{number}</dd>
            </div>
          )}
          <div>
            <dt>{ui('receipt.sentOn')}</dt>
            <dd>{format.dayTime(sentOn)}</dd>
          </div>
        </dl>
      </div>
      {next.length > 0 && (
        <div className="ui-receipt__next">
          <h2>{ui('receipt.next')}</h2>
          {/* biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is one */}
          <ol role="list" className="ui-receipt__steps">
            {next.map(({ id, what, when }) => (
              <li key={id} className="ui-receipt__step">
                <span>
                  <Marked text={what} />
                  {when && <span className="ui-receipt__when">{when}</span>}
                </span>
              </li>
            ))}
          </ol>
        </div>
      )}
      {children && <div>{children}</div>}
    </div>
  );
}
