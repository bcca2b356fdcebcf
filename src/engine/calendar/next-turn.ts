import type { CaseFile } from '#domain/case-file.ts';
import type { Instant } from '#domain/time.ts';
import type { World } from '#domain/world.ts';
import { agenda } from '#engine/calendar/agenda.ts';
import { advise } from '#engine/coach/advise.ts';
import { rulesOf, type Setting } from '#engine/session/setting.ts';
import { advance } from '#engine/session/world-step.ts';

/** When it is the applicant's turn again: at a moment to come, now, or not any more. */
export type NextTurn = { at: Instant } | 'now' | 'never';

/** More events than any exercise has before somebody has to act; a guard against reminders without end. */
const MOST_EVENTS = 60;

/**
 * Until when nothing is asked of the applicant. Now, if the coach would have them do something: its plan to the goal begins with
 * a move, and the letter that move needs has come. Otherwise events are let happen one after the other, the surprises
 * among them too, until a case enters a step where the applicant acts, a paper arrives, or the coach has something to do.
 */
export function untilMyTurn(setting: Setting, world: World): NextTurn {
  if (hasToAct(setting, world)) return 'now';
  let current = world;
  for (let passed = 0; passed < MOST_EVENTS; passed += 1) {
    const [next] = agenda(setting, current);
    if (!next) return 'never';
    const then = advance(setting, current, next.at);
    const asked = next.kind === 'paper' || isAsked(setting, current, then);
    if (asked || hasToAct(setting, then)) return { at: then.now };
    current = then;
  }
  return 'never';
}

function hasToAct(setting: Setting, world: World): boolean {
  const advice = advise(setting, world);
  return advice.status === 'act' && advice.act.kind !== 'wait';
}

/** Whether a case, doors aside, has entered a step since in which the applicant acts, and still is in it. */
function isAsked(setting: Setting, before: World, after: World): boolean {
  return Object.values(after.cases).some((caseFile) => {
    const { explanations, signedInState } = rulesOf(setting, caseFile.procedure);
    const { history } = caseFile;
    const inForce = history.at(-1)?.states ?? [];
    return (
      signedInState === undefined &&
      enteredSince(before.cases[caseFile.procedure], caseFile).some(
        (state) => explanations[state]?.who === 'applicant' && inForce.includes(state),
      )
    );
  });
}

function enteredSince(before: CaseFile | undefined, { history }: CaseFile): string[] {
  return history.slice(before?.history.length ?? 0).flatMap(({ entered }) => entered);
}
