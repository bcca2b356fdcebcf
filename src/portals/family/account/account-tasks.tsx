import type { CaseView } from '#api/contract.ts';
import { coachIds } from '#domain/coach-ids.ts';
import { debtFacts, debtTone, isDebtKnown, OVERPAYMENT } from '#portal-kit/debt/debt-facts.ts';
import { FAMILY_TEXTS } from '#portals/family/data/agency.ts';
import { CHANGE_PAGE, changeStatus } from '#portals/family/data/change-status.ts';
import type { StatusTone } from '#ui/journey/status-tag.tsx';
import { type Task, TaskList, type TaskStatus } from '#ui/journey/task-list.tsx';
import { usePortalHref } from '#ui/navigation/portal-base.tsx';
import { type RichSay, useText } from '#ui/text/use-text.ts';

const STATUS: Record<StatusTone, TaskStatus> = {
  action: 'todo',
  progress: 'progress',
  success: 'done',
  neutral: 'done',
  refused: 'done',
};

interface AccountTasksProps {
  change: CaseView | undefined;
  debt: CaseView | undefined;
}

/** What waits for the applicant or is under way; nothing at all most months. */
export function AccountTasks({ change, debt }: AccountTasksProps) {
  const t = useText(FAMILY_TEXTS);
  const href = usePortalHref();
  const tasks = [...(change ? changeTask(change, t) : []), ...(isDebtKnown(debt) ? [debtTask(debt, t)] : [])];
  return (
    <section className="portal-section" aria-labelledby="aubepine-tasks">
      <h2 id="aubepine-tasks">{t('task.title')}</h2>
      {tasks.length === 0 ? (
        <p>{t.rich('task.none')}</p>
      ) : (
        <TaskList
          tasks={tasks.map(({ page, ...task }) => ({ ...task, to: href(page), coachId: coachIds.link(page) }))}
        />
      )}
    </section>
  );
}

type TaskAt = Omit<Task, 'to' | 'coachId'> & { page: string };

function changeTask(change: CaseView, t: RichSay): TaskAt[] {
  const { tone, state } = changeStatus(change);
  if (tone === 'neutral') return [];
  const task = { id: 'change', page: CHANGE_PAGE, status: STATUS[tone] };
  return [{ ...task, label: t(state === 'mismatch' ? 'task.confirm' : 'task.change') }];
}

function debtTask(debt: CaseView, t: RichSay): TaskAt {
  const { left } = debtFacts(debt);
  return {
    id: 'overpayment',
    label: t('task.overpayment'),
    page: OVERPAYMENT,
    status: STATUS[debtTone(debt)],
    ...(left > 0 ? { hint: t.marked('task.overpaymentHint', { left: { money: left } }) } : {}),
  };
}
