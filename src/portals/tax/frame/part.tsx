import type { ReactNode } from 'react';
import './part.css';

interface PartProps {
  /** Unique on the page. */
  id: string;
  title: string;
  children: ReactNode;
}

/** A numbered part of a page, ruled like a ledger: its title in the margin where there is room, its lines beside it. */
export function Part({ id, title, children }: PartProps) {
  const heading = `capucine-${id}`;
  return (
    <section className="capucine-part" aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      <div className="capucine-part__body">{children}</div>
    </section>
  );
}
