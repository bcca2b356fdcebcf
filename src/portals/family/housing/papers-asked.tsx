import { coachIds } from '#domain/coach-ids.ts';
import { usePortalText } from '#portal-kit/data/portal-text.ts';
import { WhenLoaded } from '#portal-kit/data/when-loaded.tsx';
import { DOCUMENTS } from '#portal-kit/documents/documents-page.tsx';
import { usePaperWords } from '#portal-kit/documents/paper-words.ts';
import { useDocuments } from '#portal-kit/documents/use-documents.ts';
import { ActionLink } from '#portal-kit/frame/action-link.tsx';
import { FAMILY_TEXTS, HOUSING_AID } from '#portals/family/data/agency.ts';
import { type Task, TaskList, type TaskStatus } from '#ui/journey/task-list.tsx';
import { usePortalHref } from '#ui/navigation/portal-base.tsx';
import { useText } from '#ui/text/use-text.ts';

const STATUS: Record<string, TaskStatus> = {
  wanted: 'todo',
  refused: 'todo',
  later: 'later',
  received: 'progress',
  accepted: 'done',
};

/** The papers that the request calls for, each with where it stands. Nothing at all where none is asked for. */
export function PapersAsked() {
  const t = useText(FAMILY_TEXTS);
  const shared = usePortalText();
  const href = usePortalHref();
  const words = usePaperWords();
  return (
    <WhenLoaded resource={useDocuments()}>
      {({ wanted }) => {
        const own = wanted.filter(({ procedure }) => procedure === HOUSING_AID);
        if (own.length === 0) return null;
        const tasks = own.map((paper): Task => {
          const to = paper.state === 'accepted' ? {} : { to: href(DOCUMENTS), coachId: coachIds.link(DOCUMENTS) };
          const hint = shared(`documents.state.${paper.state}`);
          return { id: paper.slot, label: words(paper).title, hint, status: STATUS[paper.state] ?? 'todo', ...to };
        });
        return (
          <section className="portal-section" aria-labelledby="aubepine-housing-papers">
            <h2 id="aubepine-housing-papers">{t('housing.papers.title')}</h2>
            <p>{t.rich('housing.papers.lead')}</p>
            <TaskList tasks={tasks} />
            {own.some(({ state }) => state === 'wanted' || state === 'refused') && (
              <ActionLink to={DOCUMENTS}>{t('housing.papers.go')}</ActionLink>
            )}
          </section>
        );
      }}
    </WhenLoaded>
  );
}
