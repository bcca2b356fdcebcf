import { Link } from 'react-router';
import type { Register } from '#domain/text.ts';
import { Icon } from '#ui/layout/icon.tsx';
import { LanguageSwitch } from '#ui/layout/language-switch.tsx';
import { PracticeBand } from '#ui/layout/practice-band.tsx';
import './page-header.css';

interface PageHeaderProps {
  /** The way back, and what it is called. */
  to: string;
  label: string;
  onRegister: (register: Register) => void;
}

/** Above the pages beside the exercises: that this is practice, the way back, the language. */
export function PageHeader({ to, label, onRegister }: PageHeaderProps) {
  return (
    <div className="screen-only">
      <PracticeBand />
      <header className="page-header">
        <Link to={to}>
          <Icon name="back" />
          {label}
        </Link>
        <LanguageSwitch onSelect={onRegister} />
      </header>
    </div>
  );
}
