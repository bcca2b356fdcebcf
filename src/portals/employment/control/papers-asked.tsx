import type { WantedView } from '#api/contract.ts';
import { usePortalText } from '#portal-kit/data/portal-text.ts';
import { WhenLoaded } from '#portal-kit/data/when-loaded.tsx';
import { DOCUMENTS } from '#portal-kit/documents/documents-page.tsx';
import { usePaperWords } from '#portal-kit/documents/paper-words.ts';
import { useDocuments } from '#portal-kit/documents/use-documents.ts';
import { ActionLink } from '#portal-kit/frame/action-link.tsx';
import { CONTROL, PORTAL_TEXTS } from '#portals/employment/data/agency.ts';
import { type Task, TaskList } from '#ui/journey/task-list.tsx';
import { useText } from '#ui/text/use-text.ts';

const STATUS: Record<WantedView['state'], Task['status']> = {
  wanted: 'todo',
  refused: 'todo',
  later: 'later',
  received: 'progress',
  accepted: 'done',
};

/** The papers of the control, one per line, and the way to where they are sent. */
export function PapersAsked() {
  const t = useText(PORTAL_TEXTS);
  const shared = usePortalText();
  const wordsOf = usePaperWords();
  return (
    <WhenLoaded resource={useDocuments()}>
      {({ wanted }) => {
        const papers = wanted.filter(({ procedure }) => procedure === CONTROL);
        const isOpen = papers.some(({ state }) => STATUS[state] === 'todo' || STATUS[state] === 'later');
        if (papers.length === 0) return null;
        return (
          <section className="portal-section" aria-labelledby="bruyere-control-papers">
            <h2 id="bruyere-control-papers">{t('control.papers.title')}</h2>
            <TaskList
              tasks={papers.map((paper) => ({
                id: paper.slot,
                label: wordsOf(paper).title,
                status: STATUS[paper.state],
                hint:
                  paper.month === undefined
                    ? undefined
                    : shared('documents.asked.month', { month: { month: paper.month } }),
              }))}
            />
            <div>
              <ActionLink to={DOCUMENTS} look={isOpen ? 'primary' : 'secondary'}>
                {t(isOpen ? 'control.papers.send' : 'control.papers.see')}
              </ActionLink>
            </div>
          </section>
        );
      }}
    </WhenLoaded>
  );
}
