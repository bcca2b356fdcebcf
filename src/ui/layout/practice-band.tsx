import type { ReactNode } from 'react';
import { useText } from '#ui/text/use-text.ts';
import './practice-band.css';

/** Says on every screen that this is practice. It cannot be closed. */
export function PracticeBand({ children }: { children?: ReactNode }) {
  const ui = useText('ui');
  return (
    <section className="ui-practice" aria-label={ui('practice.label')}>
      <p className="ui-practice__words">
        <span className="ui-practice__what">{ui('practice.what')}</span>
        <span>{ui('practice.promise')}</span>
      </p>
      {children}
    </section>
  );
}
