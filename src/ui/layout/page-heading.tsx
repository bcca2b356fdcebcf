import { type ReactNode, useEffect, useRef } from 'react';

/**
 * The h1 of a portal page. When a page replaces the one whose button was just pressed, the heading takes the focus that
 * would otherwise be lost, so that screen readers say where one is.
 */
export function PageHeading({ className, children }: { className?: string; children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const lost = document.activeElement === null || document.activeElement === document.body;
    // Before the first touch or key, the page has just been opened and the reader starts at its top.
    if (lost && navigator.userActivation?.hasBeenActive) heading.current?.focus();
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1} className={className}>
      {children}
    </h1>
  );
}
