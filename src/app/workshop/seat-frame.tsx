import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Register } from '#domain/text.ts';
import { LanguageSwitch } from '#ui/layout/language-switch.tsx';
import { PracticeBand } from '#ui/layout/practice-band.tsx';
import { useText } from '#ui/text/use-text.ts';
import '#shells/learner/workshop/waiting-room.css';

interface SeatFrameProps {
  /** Whether one may go to the list of exercises from here. */
  leaves?: boolean;
  onRegister: (register: Register) => void;
  children: ReactNode;
}

/** What surrounds the quiet pages of a workshop. */
export function SeatFrame({ leaves, onRegister, children }: SeatFrameProps) {
  const t = useText('seat');
  return (
    <>
      <PracticeBand />
      <header className="seat-page__head">
        <LanguageSwitch onSelect={onRegister} />
        {leaves && <Link to="/">{t('join.home')}</Link>}
      </header>
      <main className="seat-page">{children}</main>
    </>
  );
}
