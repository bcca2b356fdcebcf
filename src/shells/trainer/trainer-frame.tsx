import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Register } from '#domain/text.ts';
import { Icon } from '#ui/layout/icon.tsx';
import { LanguageSwitch } from '#ui/layout/language-switch.tsx';
import { PracticeBand } from '#ui/layout/practice-band.tsx';
import './trainer-frame.css';

interface TrainerFrameProps {
  title: string;
  /** Where else one may go. */
  links: readonly { to: string; name: string; back?: boolean }[];
  /** More, at the end of the band. */
  tools?: ReactNode;
  onRegister: (register: Register) => void;
  children: ReactNode;
}

/** What surrounds a page of the trainer's: the band that says that this is practice, the title, ways to the other pages. */
export function TrainerFrame({ title, links, tools, onRegister, children }: TrainerFrameProps) {
  return (
    <div className="trainer-frame">
      <PracticeBand>
        <div className="trainer-frame__about">
          <h1 className="trainer-frame__title">{title}</h1>
          {links.map(({ to, name, back }) => (
            <Link key={to} to={to} className="trainer-frame__link">
              {back && <Icon name="back" />}
              {name}
            </Link>
          ))}
        </div>
        {tools}
        <LanguageSwitch registers={['fr', 'en']} onSelect={onRegister} />
      </PracticeBand>
      <main className="trainer-frame__main">{children}</main>
    </div>
  );
}
