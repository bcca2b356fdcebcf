import type { CaseView, WantedView } from '#api/contract.ts';
import { coachIds } from '#domain/coach-ids.ts';
import { debtFacts, debtTone, isDebtKnown, isDebtOver, OVERPAYMENT } from '#portal-kit/debt/debt-facts.ts';
import { DOCUMENTS } from '#portal-kit/documents/documents-page.tsx';
import { usePaperWords } from '#portal-kit/documents/paper-words.ts';
import { useDocuments } from '#portal-kit/documents/use-documents.ts';
import { FAMILY_TEXTS } from '#portals/family/data/agency.ts';
import { CHANGE_PAGE, changeFacts, changeStatus } from '#portals/family/data/change-status.ts';
import type { FamilyVisit } from '#portals/family/data/family-visit.ts';
import { DECLARATION_PAGE, declarationStatus, quarterlyFacts } from '#portals/family/declaration/declaration-status.ts';
import { HOUSING_PAGE, housingFacts, housingStatus } from '#portals/family/housing/housing-status.ts';
import { type Task, TaskList, type TaskStatus } from '#ui/journey/task-list.tsx';
import { usePortalHref } from '#ui/navigation/portal-base.tsx';
import { type RichSay, useText } from '#ui/text/use-text.ts';

/** What waits for the applicant or is under way; nothing at all most months. */
export function AccountTasks({ visit }: { visit: FamilyVisit }) {
  const t = useText(FAMILY_TEXTS);
  const href = usePortalHref();
  const { data } = useDocuments();
  const titleOf = usePaperWords();
  const { housing, quarterly, change, debt } = visit;
  const tasks = [
    ...(quarterly ? declarationTask(quarterly, t) : []),
    ...papersTask(data?.wanted ?? [], (paper) => titleOf(paper).title, t),
    ...(change ? changeTask(change, t) : []),
    ...(isDebtKnown(debt) && !isDebtOver(debt) ? [debtTask(debt, t)] : []),
    ...(housing ? certificateTask(housing, t) : []),
  ];
  return (
    <section className="aubepine-account__part" aria-labelledby="aubepine-tasks">
      <h2 id="aubepine-tasks">{t('task.title')}</h2>
      {tasks.length === 0 ? (
        <p className="aubepine-calm">{t.rich('task.none')}</p>
      ) : (
        <TaskList
          tasks={tasks.map(({ page, ...task }) => ({ ...task, to: href(page), coachId: coachIds.link(page) }))}
        />
      )}
    </section>
  );
}

type TaskAt = Omit<Task, 'to' | 'coachId'> & { page: string };

function declarationTask(quarterly: CaseView, t: RichSay): TaskAt[] {
  const { state } = declarationStatus(quarterly);
  if (state !== 'open' && state !== 'late') return [];
  const { closesBefore, months } = quarterlyFacts(quarterly);
  const values = {
    first: { month: months[0] ?? quarterly.now },
    last: { month: months.at(-1) ?? quarterly.now },
    before: { day: closesBefore },
  };
  const hint = t.marked(`task.declarationHint.${state}`, values);
  return [{ id: 'declaration', label: t('task.declaration'), hint, page: DECLARATION_PAGE, status: 'todo' }];
}

function papersTask(wanted: WantedView[], titleOf: (paper: WantedView) => string, t: RichSay): TaskAt[] {
  const open = wanted.filter(({ state }) => state === 'wanted' || state === 'refused');
  const later = wanted.filter(({ state }) => state === 'later');
  const asked = open.length > 0 ? open : later;
  if (asked.length === 0) return [];
  const status: TaskStatus = open.length > 0 ? 'todo' : 'later';
  const hint = asked.map(titleOf).join(' · ');
  return [{ id: 'papers', label: t('task.papers', { count: asked.length }), hint, page: DOCUMENTS, status }];
}

function changeTask(change: CaseView, t: RichSay): TaskAt[] {
  const { tone, state } = changeStatus(change);
  if (tone !== 'action') return [];
  const { confirmBefore } = changeFacts(change);
  return [
    {
      id: 'change',
      label: t(state === 'mismatch' ? 'task.confirm' : 'task.change'),
      page: CHANGE_PAGE,
      status: 'todo',
      ...(confirmBefore === undefined ? {} : { hint: t.marked('task.before', { before: { day: confirmBefore } }) }),
    },
  ];
}

function debtTask(debt: CaseView, t: RichSay): TaskAt {
  const { left } = debtFacts(debt);
  return {
    id: 'overpayment',
    label: t('task.overpayment'),
    page: OVERPAYMENT,
    status: debtTone(debt) === 'action' ? 'todo' : 'progress',
    ...(left > 0 ? { hint: t.marked('task.overpaymentHint', { left: { money: left } }) } : {}),
  };
}

/** Where the request stands still until the landlord has written. */
const AWAITS_LANDLORD = ['received', 'gathering', 'toComplete', 'queued'];

function certificateTask(housing: CaseView, t: RichSay): TaskAt[] {
  const { certificate } = housingFacts(housing);
  if (!AWAITS_LANDLORD.includes(housingStatus(housing).state)) return [];
  if (certificate !== 'waiting' && certificate !== 'differs') return [];
  const hint = t.marked(`task.certificateHint.${certificate}`);
  return [{ id: 'certificate', label: t('task.certificate'), hint, page: HOUSING_PAGE, status: 'progress' }];
}
