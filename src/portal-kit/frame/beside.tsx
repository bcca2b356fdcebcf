import type { ReactNode } from 'react';
import './beside.css';

interface BesideProps {
  /** Heading of what stands beside. */
  title: string;
  beside: ReactNode;
  children: ReactNode;
}

/** A task, and beside it what helps with it: below it where the window is narrow, so that the task comes first. */
export function Beside({ title, beside, children }: BesideProps) {
  return (
    <div className="portal-beside">
      <div className="portal-beside__task">{children}</div>
      <aside className="portal-beside__aside" aria-label={title}>
        <h2>{title}</h2>
        {beside}
      </aside>
    </div>
  );
}
