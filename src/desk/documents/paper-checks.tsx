import { useId } from 'react';
import { Icon } from '#ui/layout/icon.tsx';
import { useText } from '#ui/text/use-text.ts';

const CHECKS = ['names', 'sharp', 'whole', 'right'] as const;

/** What to look at before a paper is sent. The same for every paper, good or bad: it teaches the look, not the answer. */
export function PaperChecks() {
  const say = useText('desk');
  const id = useId();
  return (
    <aside className="desk-checks" aria-labelledby={id}>
      <h4 id={id}>{say('checks.title')}</h4>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is one */}
      <ul role="list">
        {CHECKS.map((check) => (
          <li key={check}>
            <Icon name="check" />
            <span>{say(`checks.${check}`)}</span>
          </li>
        ))}
      </ul>
      <p>{say('checks.otherwise')}</p>
    </aside>
  );
}
