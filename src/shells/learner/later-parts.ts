import { adviseWithWayBack } from '#engine/coach/advise.ts';
import { CalendarControl } from '#shell-kit/calendar/calendar-control.tsx';
import { LeadPanel } from '#shell-kit/lead/lead-panel.tsx';
import { Coach } from '#shells/learner/coach/coach.tsx';
import { DeskTabs } from '#shells/learner/desk/desk-tabs.tsx';
import { KeepDialog } from '#shells/learner/keep/keep-dialog.tsx';

/** What the learner's screen shows beside the portal. It comes after the portal: nobody waits for it to begin. */
export const laterParts = { adviseWithWayBack, CalendarControl, Coach, DeskTabs, KeepDialog, LeadPanel };

export type LaterParts = typeof laterParts;
