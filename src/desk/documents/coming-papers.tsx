import { PaperLabel } from '#desk/documents/paper-label.tsx';
import { namingOf } from '#desk/documents/paper-name.ts';
import type { Paper } from '#domain/paper.ts';
import { Icon } from '#ui/layout/icon.tsx';
import { useFormat, useText } from '#ui/text/use-text.ts';

/** Papers that are still in the post. */
export function ComingPapers({ papers }: { papers: Paper[] }) {
  const say = useText('desk');
  const sayPaper = useText('papers');
  const format = useFormat();
  const nameOf = namingOf(sayPaper, format, papers);
  if (papers.length === 0) return null;
  return (
    <div className="desk-drawer__coming">
      <h3>{say('papers.coming')}</h3>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is one */}
      <ul role="list">
        {papers.map((paper) => (
          <li key={paper.id} className="desk-drawer__expected">
            <Icon name="hourglass" size="large" />
            <PaperLabel
              name={nameOf(paper)}
              {...(paper.availableFrom === undefined
                ? {}
                : { date: say('papers.arrives', { day: { day: paper.availableFrom } }) })}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
