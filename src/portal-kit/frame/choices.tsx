import type { ReactNode } from 'react';
import { Icon, type IconName } from '#ui/layout/icon.tsx';
import './choices.css';

/** Several things one may do, none of them urged on anybody: a card each. */
export function Choices({ children }: { children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is one
    <ul role="list" className="portal-choices">
      {children}
    </ul>
  );
}

interface ChoiceProps {
  icon: IconName;
  title: string;
  /** The level of the title: below a heading of the page, or of a part of it. */
  heading?: 'h3' | 'h4';
  /** What to know before one chooses it. */
  warning?: ReactNode;
  /** The link or button that does it. */
  action: ReactNode;
  /** What it is, in a sentence or two. */
  children: ReactNode;
}

export function Choice({ icon, title, heading: Heading = 'h3', warning, action, children }: ChoiceProps) {
  return (
    <li className="portal-choice">
      <Heading className="portal-choice__title">
        <Icon name={icon} size="large" />
        {title}
      </Heading>
      <div className="portal-choice__body">
        <p>{children}</p>
        {warning && (
          <p className="portal-choice__warning">
            <Icon name="info" />
            <span>{warning}</span>
          </p>
        )}
      </div>
      <div className="portal-choice__action">{action}</div>
    </li>
  );
}
