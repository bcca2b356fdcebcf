import type { CaseView } from '#api/contract.ts';
import type { StatusTone } from '#ui/journey/status-tag.tsx';

/** How the month's update stands, for all to see at a glance. */
export interface UpdateStatus {
  /** The state's path, under which the procedure's texts hold the official word. */
  path: string;
  /** Its last part, under which the portal's texts hold the everyday twin. */
  name: string;
  tone: StatusTone;
  /** Where the next thing is done, when there is something to do. */
  go?: string;
}

const ASKS: Record<string, string> = {
  toDo: '/update',
  leaving: '/update',
  awaitingPayslips: '/documents',
  payslipRefused: '/documents',
  overpaid: '/messages',
  registrationEnded: '/register-again',
};
const DONE = ['paid', 'registeredAgain'];
const QUIET = ['notOpenYet', 'nothingDue'];

export function statusOf(update: CaseView): UpdateStatus {
  const path = update.states.at(-1) ?? '';
  const name = path.slice(path.lastIndexOf('.') + 1);
  return { path, name, tone: toneOf(name), go: ASKS[name] };
}

function toneOf(name: string): StatusTone {
  if (ASKS[name]) return 'action';
  if (DONE.includes(name)) return 'success';
  return QUIET.includes(name) ? 'neutral' : 'progress';
}

/** Whether an update was sent and keeps the registration going. */
export const isRecorded = ({ states }: CaseView): boolean => states[0] === 'recorded';

/** Whether an update can be sent, or sent again. */
export const canSend = ({ moves }: CaseView): boolean => moves.includes('submit');

/** Where a mistake is reported once the period is over. */
export const MISTAKE = '/update/mistake';

/** Whether a mistake can still be reported: the update is closed, and the case takes it. */
export const canReport = ({ moves }: CaseView): boolean => moves.includes('reportMistake') && !moves.includes('submit');
