import type { Advice } from '#engine/coach/advice.ts';
import { subjectOfStep } from '#engine/coach/steps.ts';
import type { Setting } from '#engine/session/setting.ts';
import type { HintLevel } from '#shell-kit/coach/use-level.ts';
import type { Moment } from '#shell-kit/session/use-session.ts';
import type { Subject } from '#workshop/protocol.ts';
import type { Standing } from '#workshop/watching.ts';

/** A session as it stands, in the words of the board: names of steps and states, never an answer. */
export function standingOf(
  { exercise }: Setting,
  { world, entries }: Moment,
  advice: Advice | undefined,
  hint: HintLevel,
): Standing {
  const value = world.cases[exercise.procedure]?.value;
  return {
    subject: advice?.status === 'act' ? subjectOf(advice) : undefined,
    entries,
    hint,
    done: advice?.status === 'goal-reached',
    state: value === undefined ? undefined : namesIn(value),
  };
}

function subjectOf(advice: Extract<Advice, { status: 'act' }>): Subject | undefined {
  const subject = subjectOfStep(advice);
  if (subject?.kind !== 'wait') return subject;
  const { procedure, event } = subject;
  return { kind: 'wait', ...(procedure ? { procedure } : {}), ...(event ? { event } : {}) };
}

/** `review.reading` for the state "reading" inside "review". */
function namesIn(value: unknown): string {
  if (typeof value === 'string') return value;
  return Object.entries(value as Record<string, unknown>)
    .map(([state, inner]) => [state, namesIn(inner)].filter(Boolean).join('.'))
    .join('+');
}
