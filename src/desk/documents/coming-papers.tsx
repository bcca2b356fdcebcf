import { namingOf, type PaperName } from '#desk/documents/paper-name.ts';
import type { Paper } from '#domain/paper.ts';
import type { Instant } from '#domain/time.ts';
import { Icon } from '#ui/layout/icon.tsx';
import { useFormat, useText } from '#ui/text/use-text.ts';
import './coming-papers.css';

/** Papers that are still in the post. */
export function ComingPapers({ papers }: { papers: Paper[] }) {
  const say = useText('desk');
  const sayPaper = useText('papers');
  const format = useFormat();
  const nameOf = namingOf(sayPaper, format, papers);
  if (papers.length === 0) return null;
  return (
    <div className="desk-coming">
      <h3>{say('papers.coming')}</h3>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is one */}
      <ul role="list">
        {papers.map((paper) => (
          <li key={paper.id} className="desk-coming__paper">
            <Icon name="hourglass" size="large" />
            <ComingWords name={nameOf(paper)} arrives={paper.availableFrom} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function ComingWords({ name: { kind, about }, arrives }: { name: PaperName; arrives: Instant | undefined }) {
  const say = useText('desk');
  return (
    <span className="desk-coming__words">
      <span className="desk-coming__kind">{kind}</span>
      {about && <span>{about}</span>}
      {arrives !== undefined && (
        <span className="desk-coming__date">{say('papers.arrives', { day: { day: arrives } })}</span>
      )}
    </span>
  );
}
