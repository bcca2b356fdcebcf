import type { CaseView } from '#api/contract.ts';
import { coachIds } from '#domain/coach-ids.ts';
import { debtFacts, debtTone, isDebtKnown, OVERPAYMENT } from '#portal-kit/debt/debt-facts.ts';
import { PORTAL_TEXTS } from '#portals/employment/data/agency.ts';
import { datesOf, updateFacts } from '#portals/employment/data/case-facts.ts';
import { CONTROL_PAGE, controlStatus } from '#portals/employment/data/control-status.ts';
import type { EmploymentVisit } from '#portals/employment/data/employment-visit.ts';
import { isRecorded } from '#portals/employment/data/update-status.ts';
import type { StatusTone } from '#ui/journey/status-tag.tsx';
import { type Task, TaskList, type TaskStatus } from '#ui/journey/task-list.tsx';
import { usePortalHref } from '#ui/navigation/portal-base.tsx';
import { type RichSay, useText } from '#ui/text/use-text.ts';

/** Everything the agency expects of the applicant this month, done or not, of what this session plays. */
export function AccountTasks({ visit: { update, debt, control } }: { visit: EmploymentVisit }) {
  const t = useText(PORTAL_TEXTS);
  const href = usePortalHref();
  const found = [
    ...(update ? tasksOf(update, t) : []),
    ...(control ? [controlTask(control, t)] : []),
    ...(isDebtKnown(debt) ? [debtTask(debt, t)] : []),
  ];
  if (found.length === 0) return null;
  const tasks = found.map(({ page, ...task }) => ({
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

const TASK_FOR: Record<StatusTone, TaskStatus> = {
  action: 'todo',
  progress: 'progress',
  success: 'done',
  neutral: 'done',
  refused: 'done',
};

function controlTask(control: CaseView, t: RichSay): TaskAt {
  const { tone, before } = controlStatus(control);
  return {
    id: 'control',
    label: t('task.control'),
    page: CONTROL_PAGE,
    status: TASK_FOR[tone],
    ...(before ? { hint: t.marked(`control.${before.name}`, { day: { day: before.day } }) } : {}),
  };
}

function debtTask(debt: CaseView, t: RichSay): TaskAt {
  const { left } = debtFacts(debt);
  return {
    id: 'overpayment',
    label: t('task.overpayment'),
    page: OVERPAYMENT,
    status: TASK_FOR[debtTone(debt)],
    ...(left > 0 ? { hint: t.marked('task.overpaymentHint', { left: { money: left } }) } : {}),
  };
}
