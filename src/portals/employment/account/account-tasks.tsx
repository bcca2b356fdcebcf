import type { CaseView } from '#api/contract.ts';
import { coachIds } from '#domain/coach-ids.ts';
import { PORTAL_TEXTS } from '#portals/employment/data/agency.ts';
import { datesOf, updateFacts } from '#portals/employment/data/case-facts.ts';
import { isRecorded } from '#portals/employment/data/update-status.ts';
import { type Task, TaskList } from '#ui/journey/task-list.tsx';
import { usePortalHref } from '#ui/navigation/portal-base.tsx';
import { type RichSay, useText } from '#ui/text/use-text.ts';

/** Everything the agency expects of the applicant this month, done or not. */
export function AccountTasks({ update }: { update: CaseView }) {
  const t = useText(PORTAL_TEXTS);
  const href = usePortalHref();
  const tasks = tasksOf(update, t).map(({ page, ...task }) => ({
    ...task,
    ...(page ? { to: href(page), coachId: coachIds.link(page) } : {}),
  }));
  return (
    <section className="portal-section" aria-labelledby="bruyere-tasks">
      <h2 id="bruyere-tasks">{t('account.tasks')}</h2>
      <TaskList tasks={tasks} />
    </section>
  );
}

type TaskAt = Omit<Task, 'to' | 'coachId'> & { page?: string };

function tasksOf(update: CaseView, t: RichSay): TaskAt[] {
  const facts = updateFacts(update);
  return [
    updateTask(update, t),
    ...facts.payslips.map((payslip) => payslipTask(update, payslip, t)),
    ...again(update, t),
  ];
}

function updateTask(update: CaseView, t: RichSay): TaskAt {
  const facts = updateFacts(update);
  const [state = ''] = update.states;
  const task = { id: 'update', label: t('task.update', datesOf(facts)), page: '/update' };
  const hint = (name: string) =>
    t.marked(`task.updateHint.${name}`, { ...datesOf(facts), sent: { day: facts.sentAt ?? 0 } });
  if (state === 'notOpenYet') return { ...task, status: 'later', hint: hint('notOpenYet') };
  if (state === 'toDo' || state === 'leaving') return { ...task, status: 'todo', hint: hint(state) };
  if (isRecorded(update)) return { ...task, status: 'done', hint: hint('recorded') };
  return { ...task, page: undefined, status: 'later', hint: hint('closed') };
}

function payslipTask(
  update: CaseView,
  payslip: ReturnType<typeof updateFacts>['payslips'][number],
  t: RichSay,
): TaskAt {
  const { slot, employer, wanted } = payslip;
  const task = { id: slot, label: t('task.payslip', { employer }), page: '/documents' };
  if (wanted && update.moves.includes('attachPayslip'))
    return { ...task, status: 'todo', hint: t.marked('task.payslipHint') };
  return { ...task, status: wanted ? 'later' : 'done' };
}

function again({ states, moves }: CaseView, t: RichSay): TaskAt[] {
  const task = { id: 'register-again', label: t('task.registerAgain') };
  if (moves.includes('registerAgain')) return [{ ...task, page: '/register-again', status: 'todo' }];
  if (states.includes('registeringAgain')) return [{ ...task, page: '/register-again/receipt', status: 'progress' }];
  if (states.includes('registeredAgain')) return [{ ...task, page: '/register-again/receipt', status: 'done' }];
  return [];
}
