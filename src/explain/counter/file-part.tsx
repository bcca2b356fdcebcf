import { type ReactNode, type Ref, useId } from 'react';
import { Icon, type IconName } from '#ui/layout/icon.tsx';
import { useText } from '#ui/text/use-text.ts';

interface FilePartProps {
  id: 'papers' | 'checks' | 'compared' | 'rules' | 'decisions';
  icon: IconName;
  /** Of its heading, for what has to bring somebody back to it. */
  heading?: Ref<HTMLHeadingElement>;
  children: ReactNode;
}

/** A named part of the file. */
export function FilePart({ id, icon, heading, children }: FilePartProps) {
  const say = useText('counter');
  const name = useId();
  return (
    <section className={`explain-folder__part explain-folder__part--${id}`} aria-labelledby={name}>
      <h4 ref={heading} id={name} tabIndex={heading ? -1 : undefined} className="explain-folder__title">
        <Icon name={icon} />
        {say(`${id}.title`)}
      </h4>
      {children}
    </section>
  );
}
