import type { ReactNode } from 'react';
import { StatusTag, type StatusTone } from '#ui/journey/status-tag.tsx';
import { Icon } from '#ui/layout/icon.tsx';
import './status-card.css';

interface StatusCardProps {
  tone: StatusTone;
  /** What it is about: the update of March. */
  subject: string;
  /** The official word for where it stands. */
  official: string;
  /** The same in everyday words. */
  plain: string;
  /** What it means, a `Deadline`, and the one thing to do. */
  children?: ReactNode;
}

/** Where a case stands, in its official word and in plain ones. One per page. */
export function StatusCard({ tone, subject, official, plain, children }: StatusCardProps) {
  return (
    <section className={`portal-status portal-status--${tone}`} aria-labelledby="portal-status">
      <div className="portal-status__official">
        <span className="portal-status__subject">{subject}</span>
        <StatusTag tone={tone}>{official}</StatusTag>
      </div>
      <h2 id="portal-status">{plain}</h2>
      {children}
    </section>
  );
}

/** Until when something is to be done. */
export function Deadline({ children }: { children: ReactNode }) {
  return (
    <p className="portal-status__deadline">
      <Icon name="calendar" />
      {children}
    </p>
  );
}
