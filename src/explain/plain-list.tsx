import type { ReactNode } from 'react';

interface PlainListProps {
  ordered?: boolean;
  className?: string;
  children: ReactNode;
}

/** A list drawn without bullets that screen readers still count. */
export function PlainList({ ordered = false, className, children }: PlainListProps) {
  const List = ordered ? 'ol' : 'ul';
  // Safari forgets that a list without bullets is one, unless it is told.
  return (
    <List role="list" className={className}>
      {children}
    </List>
  );
}
